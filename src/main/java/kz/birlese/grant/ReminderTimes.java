package kz.birlese.grant;

import java.time.Duration;
import java.time.Instant;

/** When people with a draft are reminded that a call closes. */
final class ReminderTimes {

    /** Stands for "no reminder left": the timer it sets is always overtaken by the closing time. */
    static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private ReminderTimes() {}

    /** The first reminder after now; {@link #NEVER} when none is left. Counted in calendar days before closing. */
    static Instant next(Call call, Instant now) {
        return call.settings().reminderDaysBefore().stream()
                .map(days -> call.closesAt().minus(Duration.ofDays(days)))
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo)
                .orElse(NEVER);
    }
}
