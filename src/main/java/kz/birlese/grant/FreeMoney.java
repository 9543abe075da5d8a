package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** What is left of a call's fund: the fund less every award that still holds its money. Ask with the call locked. */
@Component
class FreeMoney {

    private final Calls calls;
    private final Awards awards;

    FreeMoney(Calls calls, Awards awards) {
        this.calls = calls;
        this.awards = awards;
    }

    Money of(UUID callId) {
        return awards.findByCallIdAndStatusNot(callId, AwardStatus.RELEASED).stream()
                .map(Award::amount)
                .reduce(calls.named(callId).settings().fund(), Money::minus);
    }

    /** Throws {@link Refusal} {@code fundExceeded} when less than the amount is free. */
    void expect(UUID callId, Money amount) {
        Money free = of(callId);
        if (amount.compareTo(free) > 0) {
            throw new Refusal("fundExceeded", null, Map.of("found", amount.amount(), "needed", free.amount()));
        }
    }
}
