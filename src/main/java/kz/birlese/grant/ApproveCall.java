package kz.birlese.grant;

import static kz.birlese.people.Role.Named.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director's word on a prepared call. Whoever prepared it cannot give it. */
@Service
@Transactional
@RolesAllowed(DIRECTOR)
public class ApproveCall {

    private final Calls calls;
    private final CallReach reach;
    private final DecisionLog log;
    private final Clock clock;

    ApproveCall(Calls calls, CallReach reach, DecisionLog log, Clock clock) {
        this.calls = calls;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /** Refuses when the rules no longer hold, for example because the closing time has passed meanwhile. */
    public void approve(UUID callId) {
        Call call = calls.lock(callId);
        UUID who = reach.requireOther(Role.DIRECTOR, call, List.of(call.preparedBy()));
        call.approve(who);
        List<Refusal.Reason> broken = CallRules.brokenBy(call.settings(), clock.instant());
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        String fingerprint = call.settings().fingerprint();
        log.append(new Decision(callId, "callApproved", who, null, Map.of("fingerprint", fingerprint)));
    }

    /** Sends the rules back to whoever prepares them; the reason is shown there. */
    public void sendBack(UUID callId, String reason) {
        Call call = calls.lock(callId);
        UUID who = reach.require(Role.DIRECTOR, call);
        call.sendBack(Reasons.given(reason));
        log.append(new Decision(callId, "callSentBack", who, reason, Map.of()));
    }
}
