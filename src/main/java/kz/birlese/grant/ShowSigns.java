package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.SignsPage.Line;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the signs of conflicts of interest in a call to those who answer for it. Nobody sees there what is said about
 * themselves, about their own application, or about one that a conflict of interest keeps from them.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
public class ShowSigns {

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private static final Comparator<Line> OPEN_FIRST = Comparator.comparing(Line::isOpen)
            .reversed()
            .thenComparing(Line::number)
            .thenComparing(Line::juror)
            .thenComparing(Line::kind)
            .thenComparing(Line::agreed);

    private final Calls calls;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final ConflictSigns signs;
    private final Conflicts conflicts;
    private final WhoMaySee whoMaySee;
    private final WhoMayRule whoMayRule;
    private final Accounts accounts;
    private final CallReach reach;
    private final CurrentUser user;

    ShowSigns(
            Calls calls,
            GrantApplications applications,
            Assessments assessments,
            ConflictSigns signs,
            Conflicts conflicts,
            WhoMaySee whoMaySee,
            WhoMayRule whoMayRule,
            Accounts accounts,
            CallReach reach,
            CurrentUser user) {
        this.calls = calls;
        this.applications = applications;
        this.assessments = assessments;
        this.signs = signs;
        this.conflicts = conflicts;
        this.whoMaySee = whoMaySee;
        this.whoMayRule = whoMayRule;
        this.accounts = accounts;
        this.reach = reach;
        this.user = user;
    }

    /** Throws {@link NotFound} for whoever neither runs, decides on nor audits the call. */
    public SignsPage of(UUID callId) {
        Call call = calls.named(callId);
        if (OFFICES.stream().noneMatch(office -> reach.covers(office, call))) {
            throw new NotFound();
        }
        SignedIn person = user.require();
        Set<UUID> kept = conflicts.of(person);
        Map<UUID, GrantApplication> all = applications.ofCall(callId);
        List<Line> lines = signs.findByCallId(callId).stream()
                .filter(sign -> !kept.contains(sign.applicationId()))
                .filter(sign -> person.selves().noneMatch(sign.juror()::equals))
                .filter(sign -> !whoMaySee.isOfApplicant(person, all.get(sign.applicationId())))
                .map(sign -> line(sign, all.get(sign.applicationId()), call))
                .sorted(OPEN_FIRST)
                .toList();
        return new SignsPage(lines);
    }

    private Line line(ConflictSign sign, GrantApplication application, Call call) {
        Optional<Assessment> sheet = assessments.findByApplicationIdAndJuror(application.id(), sign.juror());
        return new Line(
                sign.id(),
                application.number(),
                application.title(),
                name(sign.juror()),
                sign.kind(),
                sign.agreed(),
                sign.saidBy() == null ? null : name(sign.saidBy()),
                sign.foundAt(),
                sheet.map(Assessment::state).orElse(null),
                sign.state(),
                sign.state() == ConflictSign.State.OPEN && whoMayRule.on(sign, call),
                sign.ruledBy() == null ? null : name(sign.ruledBy()),
                sign.ruledAt(),
                sign.reason());
    }

    private String name(UUID account) {
        return accounts.findById(account).map(Account::name).orElse("—");
    }
}
