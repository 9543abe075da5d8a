package kz.birlese.grant;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a committee go on without the signature of a juror who is no longer there. */
@Service
@Transactional
@BySystem
public class LeaveUnsigned {

    private final JurorGone jurorGone;
    private final DecisionLog log;

    LeaveUnsigned(JurorGone jurorGone, DecisionLog log) {
        this.jurorGone = jurorGone;
        this.log = log;
    }

    /** {@code jurorStillThere} for whoever could sign. */
    public Optional<String> hindrance(UUID juror) {
        return jurorGone.hindrance(juror);
    }

    /** The reason is the manager's. */
    public void of(UUID callId, UUID juror, String why) {
        log.append(new Decision(callId, "signatureNotAwaited", null, why, Map.of("juror", juror.toString())));
    }

    /** Their signature is awaited again. */
    public void takeBack(UUID callId, UUID juror) {
        log.append(new Decision(callId, "signatureAwaited", null, null, Map.of("juror", juror.toString())));
    }
}
