package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a committee go on without the signature of a juror who is no longer there, or did not sign in time. */
@Service
@Transactional
@BySystem
public class LeaveUnsigned {

    private final JurorGone jurorGone;
    private final DecisionLog log;
    private final Clock clock;

    LeaveUnsigned(JurorGone jurorGone, DecisionLog log, Clock clock) {
        this.jurorGone = jurorGone;
        this.log = log;
        this.clock = clock;
    }

    /**
     * {@code signatureNotDue} for whoever could still sign in time.
     *
     * @param due when their task is due; null when no rule sets a day, and then they are waited for
     */
    public Optional<String> hindrance(UUID juror, Instant due) {
        boolean isLate = due != null && clock.instant().isAfter(due);
        return isLate ? Optional.empty() : jurorGone.hindrance(juror).map(there -> "signatureNotDue");
    }

    /** The reason is the manager's; the log tells whoever did not sign in time from whoever is gone. */
    public void of(UUID callId, UUID juror, String why) {
        String because = jurorGone.hindrance(juror).isPresent() ? "late" : "gone";
        log.append(new Decision(
                callId, "signatureNotAwaited", null, why, Map.of("juror", juror.toString(), "because", because)));
    }

    /** Their signature is awaited again. */
    public void takeBack(UUID callId, UUID juror) {
        log.append(new Decision(callId, "signatureAwaited", null, null, Map.of("juror", juror.toString())));
    }
}
