package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who may see an application, and which score sheets of it. What a juror sees depends on the state, not on the role
 * alone: a sheet of one's own, a signed declaration, no conflict; and whoever is no juror any more sees nothing as one. To everybody else the application does not exist,
 * neither in lists and counts nor in search.
 */
@Component
class WhoMaySee {

    private static final Set<Role> STAFF = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final Assessments assessments;
    private final JuryMembers jury;
    private final Conflicts conflicts;

    WhoMaySee(Assessments assessments, JuryMembers jury, Conflicts conflicts) {
        this.assessments = assessments;
        this.jury = jury;
        this.conflicts = conflicts;
    }

    /** A conflict of interest outweighs every role the person holds besides, and nobody gets round it by a deputy. */
    boolean application(SignedIn person, GrantApplication application) {
        if (isOfApplicant(person, application)) {
            return true;
        }
        Optional<Assessment> own = assessments.findByApplicationIdAndJuror(application.id(), person.id());
        if (own.isPresent() && person.is(Role.JURY)) {
            return own.get().isHeld()
                    && jury.hasSigned(application.callId(), person.id())
                    && !conflicts.of(Set.of(person.id())).contains(application.id());
        }
        return isStaff(person, application);
    }

    /** Jurors do not need identity documents, nor anything else beside the proposal they score. */
    boolean whatIsBesideTheProposal(SignedIn person, GrantApplication application) {
        return isOfApplicant(person, application) || isStaff(person, application);
    }

    /** The applicant, and whoever fills it in with them as long as that lasts. */
    boolean isOfApplicant(SignedIn person, GrantApplication application) {
        return application.applicant().equals(person.id()) || person.assists(application.applicant(), application.id());
    }

    /**
     * Managers, directors and auditors whose territory the application lies in; nobody with a conflict of interest, nor
     * their deputy.
     */
    boolean isStaff(SignedIn person, GrantApplication application) {
        return STAFF.stream().anyMatch(role -> person.covers(role, application.settlement()))
                && !conflicts.keep(application.id(), person);
    }

    /**
     * The sheets the person may read: the own one always, the others' by {@link #mayReadOthers}. The applicant reads
     * none, only what they come to.
     */
    List<Assessment> sheets(SignedIn person, GrantApplication application) {
        if (!application(person, application) || isOfApplicant(person, application)) {
            return List.of();
        }
        boolean mayReadOthers = mayReadOthers(person, application);
        return assessments.findByApplicationId(application.id()).stream()
                .filter(sheet -> sheet.juror().equals(person.id())
                        || (mayReadOthers && sheet.state() == Assessment.State.SUBMITTED))
                .toList();
    }

    /** Whether the person still has to give an own opinion. */
    boolean owesSheet(SignedIn person, GrantApplication application) {
        return assessments
                .findByApplicationIdAndJuror(application.id(), person.id())
                .filter(sheet -> sheet.state() == Assessment.State.ASSIGNED)
                .isPresent();
    }

    /**
     * Once the assessment is over: staff, and jurors who have handed in theirs. Nobody reads another's sheet, nor a mean
     * that gives it away, before the own is in.
     */
    boolean mayReadOthers(SignedIn person, GrantApplication application) {
        if (application.total() == null) {
            return false;
        }
        return assessments
                .findByApplicationIdAndJuror(application.id(), person.id())
                .map(own -> own.state() == Assessment.State.SUBMITTED)
                .orElseGet(() -> isStaff(person, application));
    }
}
