package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the applications that wait for jurors try again, once everybody added has signed or declined. */
@Service
@Transactional
@BySystem
public class ResumeScoring {

    private final Calls calls;
    private final JurySupplements supplements;
    private final GrantApplications applications;
    private final SupplementJury process;
    private final DecisionLog log;

    ResumeScoring(
            Calls calls,
            JurySupplements supplements,
            GrantApplications applications,
            SupplementJury process,
            DecisionLog log) {
        this.calls = calls;
        this.supplements = supplements;
        this.applications = applications;
        this.process = process;
        this.log = log;
    }

    /**
     * The call stays locked: an application that finds too few jurors meanwhile either waits already and is woken here, or
     * looks after this, sees who has signed and finds no supplement running any more.
     */
    public void after(UUID supplementId) {
        JurySupplement supplement = supplements.named(supplementId);
        UUID callId = supplement.callId();
        calls.lock(callId);
        supplement.finish();
        List<GrantApplication> waiting = applications.findByCallIdAndAwaitsJurorsTrueOrderByNumber(callId);
        Map<String, String> facts =
                Map.of("number", supplement.number(), "applications", String.valueOf(waiting.size()));
        log.append(new Decision(callId, "scoringResumed", null, null, facts));
        waiting.forEach(application -> process.jurorsAdded(application.id()));
    }
}
