package kz.birlese.workflow.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;

/** How long something has lasted, in days as people count them. */
@Component
class Ages {

    private final Say say;
    private final Clock clock;

    Ages(Say say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    /** {@code until} null means now. */
    String between(Instant from, Instant until) {
        Instant to = until == null ? clock.instant() : until;
        long days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(from, clock.getZone()), LocalDate.ofInstant(to, clock.getZone()));
        return days == 0 && until == null ? say.it("tracking.today") : say.it("tracking.days", Map.of("days", days));
    }
}
