package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds everybody with a draft that the call closes soon. */
@Service
@Transactional
@BySystem
public class RemindOfClosing {

    private final Calls calls;
    private final GrantApplications applications;
    private final CallLetters letters;
    private final Clock clock;

    RemindOfClosing(Calls calls, GrantApplications applications, CallLetters letters, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.letters = letters;
        this.clock = clock;
    }

    /** {@code times} counts how often it was repeated. Answers what the process waits for next. */
    public CallTimes of(UUID callId, int times) {
        Call call = calls.named(callId);
        Instant now = clock.instant();
        CallTimes next = CallTimes.of(call, now);
        // The reminder still to come names this one, so that a repeated job writes no second letter.
        String occasion = next.closesAt() + "/" + next.reminderAt() + (times == 0 ? "" : "/" + times);
        letters.closingSoon(call, applications.findByCallIdAndStatus(callId, ApplicationStatus.DRAFT), occasion);
        return next;
    }
}
