package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets agreements be drawn up once the complaint window is over, but for the places that a complaint still holds. */
@Service
@Transactional
@BySystem
public class AllowContracting {

    private final Calls calls;
    private final Awards awards;
    private final Complaints complaints;
    private final AwardFollowUp followUp;

    AllowContracting(Calls calls, Awards awards, Complaints complaints, AwardFollowUp followUp) {
        this.calls = calls;
        this.awards = awards;
        this.complaints = complaints;
        this.followUp = followUp;
    }

    /** Whether the agreement about the award may be drawn up, as the records say. */
    public boolean isDue(UUID awardId) {
        Award award = awards.findById(awardId).orElseThrow(Gone.of("award"));
        return calls.named(award.callId()).status() == CallStatus.COMPLETED && !complaints.holdsContracting(awardId);
    }

    /** Does nothing while the call's window is open. */
    public void of(UUID callId) {
        if (calls.lock(callId).status() != CallStatus.COMPLETED) {
            return;
        }
        awards.findByCallIdAndStatusNot(callId, AwardStatus.RELEASED).stream()
                .map(Award::id)
                .filter(award -> !complaints.holdsContracting(award))
                .forEach(followUp::allowContracting);
    }
}
