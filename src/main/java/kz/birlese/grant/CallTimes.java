package kz.birlese.grant;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

/**
 * What the process of an open call waits for.
 *
 * @param reminderAt the next reminder; far in the future when none is left
 */
public record CallTimes(Instant closesAt, Instant reminderAt) {

    /** The same as routing values of the process. */
    public Map<String, Object> routing() {
        return Map.of("closesAt", Date.from(closesAt), "reminderAt", Date.from(reminderAt));
    }

    static CallTimes of(Call call, Instant now) {
        return new CallTimes(call.closesAt(), ReminderTimes.next(call, now));
    }
}
