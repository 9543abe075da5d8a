package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One instalment: two people of finance, never the same, then one payment order. */
@Service
@Transactional
public class PayInstalment {

    private final Awards awards;
    private final AwardReach reach;
    private final Outbox outbox;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    PayInstalment(Awards awards, AwardReach reach, Outbox outbox, DecisionLog log, CurrentUser user, Clock clock) {
        this.awards = awards;
        this.reach = reach;
        this.outbox = outbox;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    @RolesAllowed(Role.Named.FINANCE)
    public void release(UUID awardId) {
        Award award = reach.require(Role.FINANCE, awardId);
        Instalment instalment = next(award);
        instalment.release(user.require().id(), clock.instant());
        note(award, instalment, "instalmentReleased", null);
    }

    /** @throws Refusal {@code secondPersonNeeded} when it is the person who released it */
    @RolesAllowed(Role.Named.FINANCE)
    public void confirm(UUID awardId) {
        Award award = reach.require(Role.FINANCE, awardId);
        Instalment instalment = next(award);
        user.require().standsAsideFrom(instalment.releasedBy());
        instalment.confirm(user.require().id(), clock.instant());
        note(award, instalment, "instalmentConfirmed", null);
    }

    /** @param reason what the first person has to put right */
    @RolesAllowed(Role.Named.FINANCE)
    public void sendBack(UUID awardId, String reason) {
        Award award = reach.require(Role.FINANCE, awardId);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        Instalment instalment = next(award);
        user.require().standsAsideFrom(instalment.releasedBy());
        instalment.sendBack(user.require().id(), reason);
        note(award, instalment, "instalmentSentBack", reason);
    }

    /** Posts the payment order; the key makes a second run of the same step harmless. */
    @BySystem
    public void order(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        Instalment instalment = next(award);
        instalment.order();
        outbox.post(OutboxItem.payment(
                        "instalment:" + instalment.id(),
                        award.awardee(),
                        award.number() + " / " + instalment.position(),
                        Map.of(
                                "amount", instalment.amount().amount().toPlainString(),
                                "currency", instalment.amount().currency().getCurrencyCode(),
                                "iban", award.iban()))
                .of(new OutboxItem.About(awardId, "instalment")));
        log.append(new Decision(awardId, "paymentOrdered", null, null, facts(instalment)));
    }

    private static Instalment next(Award award) {
        return award.nextInstalment().orElseThrow(() -> new IllegalStateException("nothing left to pay"));
    }

    private void note(Award award, Instalment instalment, String what, String why) {
        log.append(new Decision(award.id(), what, user.require().id(), why, facts(instalment)));
    }

    private static Map<String, String> facts(Instalment instalment) {
        return Map.of(
                "position", String.valueOf(instalment.position()),
                "amount", instalment.amount().amount().toPlainString());
    }
}
