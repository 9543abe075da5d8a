package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Ends what runs of supplements when a call has nothing to be scored any more: nobody is asked to join for nothing. */
@Component
class StopSupplements {

    private final JurySupplements supplements;
    private final SupplementJury process;
    private final DecisionLog log;

    StopSupplements(JurySupplements supplements, SupplementJury process, DecisionLog log) {
        this.supplements = supplements;
        this.process = process;
        this.log = log;
    }

    /** Call it with the call locked, so that none opens or ends beside it. */
    void of(UUID callId) {
        supplements
                .findByCallIdAndStatusIn(callId, JurySupplement.Status.RUNNING)
                .forEach(this::stop);
    }

    private void stop(JurySupplement supplement) {
        supplement.stop();
        Map<String, String> facts = Map.of("number", supplement.number());
        log.append(new Decision(supplement.callId(), "supplementStopped", null, null, facts));
        process.stopped(supplement.id());
    }
}
