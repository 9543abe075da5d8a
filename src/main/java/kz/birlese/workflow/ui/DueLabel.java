package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;

/** By when: in words first, the colour only repeats them. */
@Component
class DueLabel {

    private static final int SOON_DAYS = 2;

    private final Say say;
    private final Clock clock;

    DueLabel(Say say, Clock clock) {
        this.say = say;
        this.clock = clock;
    }

    /** "Due in 2 days" as a coloured label; a plain remark where nothing is due. */
    Span of(Instant due) {
        Span label = new Span(due == null ? say.it("due.none") : words(due));
        label.addClassNames("badge", due == null ? "quiet" : tone(due));
        if (due != null) {
            label.setTitle(say.moment(due));
        }
        return label;
    }

    private String words(Instant due) {
        long days = daysUntil(due);
        if (due.isBefore(clock.instant())) {
            return days == 0 ? say.it("due.past.today") : say.it("due.past", Map.of("days", -days));
        }
        return days == 0
                ? say.it("due.today", Map.of("time", say.time(due)))
                : say.it("due.left", Map.of("days", days));
    }

    private String tone(Instant due) {
        if (due.isBefore(clock.instant())) {
            return "bad";
        }
        return daysUntil(due) <= SOON_DAYS ? "warn" : "info";
    }

    /** Calendar days as a person counts them, not spans of 24 hours. */
    private long daysUntil(Instant due) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return ChronoUnit.DAYS.between(today, LocalDate.ofInstant(due, clock.getZone()));
    }
}
