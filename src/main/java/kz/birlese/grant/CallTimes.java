package kz.birlese.grant;

import java.time.Instant;

/**
 * What the process of an open call waits for.
 *
 * @param reminderAt the next reminder; far in the future when none is left
 */
public record CallTimes(Instant closesAt, Instant reminderAt) {

    static CallTimes of(Call call, Instant now) {
        return new CallTimes(call.closesAt(), ReminderTimes.next(call, now));
    }
}
