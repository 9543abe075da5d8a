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

/** The awardee takes the grant and names the account for it, or declines; later signs the agreement. */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class RespondToAward {

    private final Awards awards;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    RespondToAward(Awards awards, DecisionLog log, CurrentUser user, Clock clock) {
        this.awards = awards;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** @param iban a Kazakhstan account number as typed; throws {@link Refusal} at the field {@code iban} */
    public void accept(UUID awardId, String iban) {
        Award award = own(awardId);
        award.accept(Iban.parse(iban), clock.instant());
        note(award, "awardAccepted", null);
    }

    /** @param reason why; needed, since the next on the reserve list will be told there is money */
    public void decline(UUID awardId, String reason) {
        Award award = own(awardId);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        award.giveUp(reason);
        note(award, "awardDeclined", reason);
    }

    /** The awardee's signature in the system: who, when, and on which two files. */
    public void sign(UUID awardId) {
        Award award = own(awardId);
        award.signByAwardee(clock.instant());
        note(award, "agreementSignedByAwardee", null);
    }

    private Award own(UUID awardId) {
        return awards.findById(awardId)
                .filter(award -> award.awardee().equals(user.require().id()))
                .orElseThrow(NotFound::new);
    }

    private void note(Award award, String what, String why) {
        log.append(new Decision(award.id(), what, user.require().id(), why, Map.of()));
    }
}
