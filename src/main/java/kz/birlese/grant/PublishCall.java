package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Freezes the rules of an approved call and opens it. The version of the application process in force now is kept with
 * it: every application of this call is judged by the tables and forms of today, whatever is released later.
 */
@Service
@Transactional
@BySystem
public class PublishCall {

    private final Calls calls;
    private final StartUpCompetition competition;
    private final DecisionLog log;
    private final Clock clock;

    PublishCall(Calls calls, StartUpCompetition competition, DecisionLog log, Clock clock) {
        this.calls = calls;
        this.competition = competition;
        this.log = log;
        this.clock = clock;
    }

    public CallTimes of(UUID callId) {
        Call call = calls.lock(callId);
        Instant now = clock.instant();
        call.publish(competition.applicationVersion(), now);
        Map<String, String> facts = Map.of(
                "fingerprint", call.settingsHash(), "closesAt", call.closesAt().toString());
        log.append(new Decision(callId, "callPublished", null, null, facts));
        return CallTimes.of(call, now);
    }
}
