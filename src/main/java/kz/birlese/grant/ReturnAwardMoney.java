package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Frees the money of an award that was declined, not answered in time or failed its documents, and opens the search down the reserve list. */
@Service
@Transactional
@BySystem
public class ReturnAwardMoney {

    private final Awards awards;
    private final Calls calls;
    private final GrantApplications applications;
    private final ReserveOffers offers;
    private final AwardFollowUp followUp;
    private final Letters letters;
    private final DecisionLog log;
    private final Clock clock;

    ReturnAwardMoney(
            Awards awards,
            Calls calls,
            GrantApplications applications,
            ReserveOffers offers,
            AwardFollowUp followUp,
            Letters letters,
            DecisionLog log,
            Clock clock) {
        this.awards = awards;
        this.calls = calls;
        this.applications = applications;
        this.offers = offers;
        this.followUp = followUp;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** Locks the call: two searches for the same call must not hand out the same tenge. */
    public void of(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        Call call = calls.lock(award.callId());
        Instant now = clock.instant();
        award.release(now);
        applications
                .findById(award.applicationId())
                .orElseThrow(Gone.of("application"))
                .decline();
        log.append(new Decision(awardId, "awardReleased", null, award.endReason(), Map.of()));
        Letter letter = new Letter(
                "awardReleased:" + awardId, award.awardee(), "award-released", Topic.BINDING, Subject.ofCase(awardId));
        letters.tell(letter, Map.of("number", award.number()));
        ReserveOffer offer = new ReserveOffer(nextNumber(call), award, now);
        offers.saveAndFlush(offer);
        followUp.offerFreedMoney(offer);
    }

    private String nextNumber(Call call) {
        return call.number() + "-R" + (offers.countByCallId(call.id()) + 1);
    }
}
