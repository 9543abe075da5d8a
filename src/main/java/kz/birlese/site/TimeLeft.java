package kz.birlese.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.birlese.people.Wording;

/** How long a call stays open, counted by the server's clock: the only one that decides. */
record TimeLeft(Duration left) {

    static TimeLeft until(Instant closing, Instant now) {
        Duration left = Duration.between(now, closing);
        return new TimeLeft(left.isNegative() ? Duration.ZERO : left);
    }

    /** Days and hours; on the last day hours and minutes. Rounded down, so that nobody is promised time. */
    String in(Wording say) {
        Map<String, Object> facts =
                Map.of("days", left.toDays(), "hours", left.toHoursPart(), "minutes", left.toMinutesPart());
        return say.text(left.toDays() > 0 ? "site.left.days" : "site.left.hours", facts);
    }

    boolean isOver() {
        return left.isZero();
    }

    boolean isLastDay() {
        return left.toDays() < 1;
    }
}
