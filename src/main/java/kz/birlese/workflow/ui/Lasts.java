package kz.birlese.workflow.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;

/** How long something takes, short enough for a box of a diagram: minutes, then hours, then days. */
@Component
class Lasts {

    private static final Duration HOURS_UNTIL = Duration.ofDays(2);
    private static final Duration TENTHS_UNTIL = Duration.ofDays(10);
    private static final String NONE = "—";

    private final Say say;

    Lasts(Say say) {
        this.say = say;
    }

    /** A dash for null. */
    String of(Duration time) {
        if (time == null) {
            return NONE;
        }
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return say.it("lasts.moment");
        }
        if (time.compareTo(Duration.ofHours(1)) < 0) {
            return say.it("lasts.minutes", Map.of("minutes", time.toMinutes()));
        }
        if (time.compareTo(HOURS_UNTIL) < 0) {
            return say.it("lasts.hours", Map.of("hours", time.toHours()));
        }
        BigDecimal days = BigDecimal.valueOf(time.toMinutes())
                .divide(
                        BigDecimal.valueOf(Duration.ofDays(1).toMinutes()),
                        time.compareTo(TENTHS_UNTIL) < 0 ? 1 : 0,
                        RoundingMode.HALF_UP);
        return say.it("lasts.days", Map.of("days", days));
    }

    /** By how much the one is longer than the other, with its sign; a dash where one of them is null. */
    String difference(Duration one, Duration other) {
        if (one == null || other == null) {
            return NONE;
        }
        Duration more = one.minus(other);
        if (more.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return "=";
        }
        return (more.isNegative() ? "−" : "+") + of(more.abs());
    }
}
