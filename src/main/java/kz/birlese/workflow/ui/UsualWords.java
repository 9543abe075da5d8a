package kz.birlese.workflow.ui;

import java.time.Duration;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.UsualTime.Usual;
import org.springframework.stereotype.Component;

/** How long a step usually takes, in whole days. */
@Component
class UsualWords {

    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    private final Say say;

    UsualWords(Say say) {
        this.say = say;
    }

    String of(Usual usual) {
        if (!usual.isKnown()) {
            return say.it("usual.none");
        }
        double median = usual.median().toMinutes() / MINUTES_A_DAY;
        long days = median < 1 ? 0 : Math.round(median);
        long most = (long) Math.ceil(usual.ninety().toMinutes() / MINUTES_A_DAY);
        return most <= Math.max(days, 1)
                ? say.it("usual", Map.of("days", days))
                : say.it("usual.most", Map.of("days", days, "most", most));
    }
}
