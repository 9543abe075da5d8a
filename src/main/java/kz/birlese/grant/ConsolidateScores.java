package kz.birlese.grant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out the mean of the sheets handed in: the total of the application, and the mean of each criterion. */
@Service
@Transactional
@BySystem
public class ConsolidateScores {

    private final Calls calls;
    private final GrantApplications applications;
    private final NoteSettled noteSettled;
    private final DecisionLog log;

    ConsolidateScores(Calls calls, GrantApplications applications, NoteSettled noteSettled, DecisionLog log) {
        this.calls = calls;
        this.applications = applications;
        this.noteSettled = noteSettled;
        this.log = log;
    }

    public void of(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        CallSettings settings = calls.named(application.callId()).settings();
        Consolidation result = Consolidation.of(application.submittedSheets(), settings);
        application.assess(result);
        noteSettled.in(application.callId());
        log.append(new Decision(applicationId, "scoresConsolidated", null, null, facts(result)));
    }

    private static Map<String, String> facts(Consolidation result) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("total", result.total().toPlainString());
        facts.put("thresholdsMet", String.valueOf(result.thresholdsMet()));
        result.criterionMeans().forEach((criterion, mean) -> facts.put(criterion, mean.toPlainString()));
        return facts;
    }
}
