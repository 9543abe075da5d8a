package kz.birlese.grant;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Who may hear a complaint and decide what follows: never whoever complained, nor whoever sat in the jury of the call or
 * filled in an application to it for somebody, nor whoever stands in for one of them.
 */
@Component
class WhoMayJudge {

    private final JuryMembers jury;
    private final GrantApplications applications;
    private final Conflicts conflicts;

    WhoMayJudge(JuryMembers jury, GrantApplications applications, Conflicts conflicts) {
        this.jury = jury;
        this.applications = applications;
        this.conflicts = conflicts;
    }

    /** Whoever judged the applications does not judge the complaint about them. */
    boolean mayHear(Complaint complaint, SignedIn person) {
        return covers(Role.COUNCIL_MEMBER, complaint, person) && isOutside(complaint, person);
    }

    boolean mayRemedy(Complaint complaint, SignedIn person) {
        return covers(Role.DIRECTOR, complaint, person) && isOutside(complaint, person);
    }

    /** Reads it only; a conflict with the application outweighs that too. */
    boolean mayAudit(Complaint complaint, SignedIn person) {
        return covers(Role.AUDITOR, complaint, person) && !conflicts.keep(complaint.applicationId(), person);
    }

    private boolean covers(Role role, Complaint complaint, SignedIn person) {
        return person.covers(role, applications.named(complaint.applicationId()).settlement());
    }

    /** Who may do neither, whatever their roles. */
    Set<UUID> conflicted(Complaint complaint) {
        Set<UUID> accounts = new HashSet<>(Set.of(complaint.complainant()));
        jury.findByCallIdOrderByJuror(complaint.callId()).forEach(member -> accounts.add(member.juror()));
        accounts.addAll(applications.assistants(complaint.callId()));
        return accounts;
    }

    private boolean isOutside(Complaint complaint, SignedIn person) {
        return person.selves().noneMatch(conflicted(complaint)::contains);
    }
}
