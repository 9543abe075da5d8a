package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a competition when its complaint window is over: agreements may now be concluded, and the ineligible end. */
@Service
@Transactional
@BySystem
public class CloseCall {

    private final Calls calls;
    private final AllowContracting allowContracting;
    private final CloseIneligible closeIneligible;
    private final DecisionLog log;

    CloseCall(Calls calls, AllowContracting allowContracting, CloseIneligible closeIneligible, DecisionLog log) {
        this.calls = calls;
        this.allowContracting = allowContracting;
        this.closeIneligible = closeIneligible;
        this.log = log;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        call.complete();
        log.append(new Decision(callId, "callCompleted", null, null, Map.of()));
        closeIneligible.of(call);
        allowContracting.of(callId);
    }
}
