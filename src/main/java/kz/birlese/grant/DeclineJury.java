package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody added to a jury does not join it, for a conflict of interest or another reason, before having seen anything. */
@Service
@Transactional
@RolesAllowed(Role.Named.JURY)
public class DeclineJury {

    private final JuryMembers jury;
    private final CurrentUser currentUser;
    private final DecisionLog log;
    private final Clock clock;

    DeclineJury(JuryMembers jury, CurrentUser currentUser, DecisionLog log, Clock clock) {
        this.jury = jury;
        this.currentUser = currentUser;
        this.log = log;
        this.clock = clock;
    }

    /**
     * From now on the call does not exist for the person, who is not asked again. The reason stays with the jury and out
     * of the log: it may be a private one.
     *
     * @throws NotFound unless the person was called into this jury
     * @throws Refusal without a reason ({@code declineReasonGiven}) or after signing ({@code declarationSignedOnce})
     */
    public void of(UUID callId, String reason) {
        UUID person = currentUser.require().id();
        JuryMember member = jury.findByCallIdAndJuror(callId, person).orElseThrow(NotFound::new);
        if (reason == null) {
            throw new Refusal("declineReasonGiven", "declineReason", Map.of());
        }
        member.decline(reason, clock.instant());
        log.append(new Decision(callId, "juryDeclined", person, null, Map.of()));
    }
}
