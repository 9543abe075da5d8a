package kz.birlese.grant;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.ApplicantProfiles;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may fill in an application to a call with its applicant: a member of the working group where the applicant lives,
 * as themselves and not as a deputy, who neither judges nor decides in the call nor applies to it.
 */
@Component
class WhoMayAssist {

    private static final Set<Role> DECIDERS =
            EnumSet.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.FINANCE, Role.COUNCIL_MEMBER);

    private final ApplicantProfiles profiles;
    private final GrantApplications applications;
    private final JuryMembers jury;

    WhoMayAssist(ApplicantProfiles profiles, GrantApplications applications, JuryMembers jury) {
        this.profiles = profiles;
        this.applications = applications;
        this.jury = jury;
    }

    /**
     * Throws {@link Refusal}: {@code assistOwnRight} for a mere deputy, {@code assistRunning} while the person helps
     * somebody already, {@code assistDecides}, {@code assistSits} also for a juror who is only invited or has declined,
     * {@code assistApplies}.
     */
    void require(SignedIn person, Call call) {
        refuse(person.own().stream().noneMatch(held -> held.role() == Role.WORKING_GROUP), "assistOwnRight");
        refuse(!person.assists().isEmpty(), "assistRunning");
        refuse(decides(person, call), "assistDecides");
        refuse(jury.findByCallIdAndJuror(call.id(), person.id()).isPresent(), "assistSits");
        String running = GrantApplication.runningKey(call.id(), person.id());
        refuse(applications.findByRunningKey(running).isPresent(), "assistApplies");
    }

    private static boolean decides(SignedIn person, Call call) {
        return DECIDERS.stream().anyMatch(person::is)
                || Stream.of(call.startedBy(), call.preparedBy(), call.approvedBy())
                        .anyMatch(person.id()::equals);
    }

    /** As whom of the working group the person may help the applicant; empty where they may not. */
    Optional<Reach> where(SignedIn person, UUID applicant) {
        return person.id().equals(applicant)
                ? Optional.empty()
                : profiles.findById(applicant).flatMap(profile -> person.own().stream()
                        .filter(held -> held.role() == Role.WORKING_GROUP)
                        .filter(held -> held.covers(profile.settlement()))
                        .findFirst());
    }

    private static void refuse(boolean isBroken, String rule) {
        if (isBroken) {
            throw new Refusal(rule);
        }
    }
}
