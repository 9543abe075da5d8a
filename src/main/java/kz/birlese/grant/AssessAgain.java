package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.AskTable;
import org.springframework.stereotype.Component;

/**
 * After a sheet was corrected, an application that had its total gets the one that the same rules bring: the table is asked
 * once more whether the sheets differ so much that another juror has to be heard.
 */
@Component
class AssessAgain {

    private final DecideDivergence divergence;
    private final ConsolidateScores consolidate;
    private final ApplicationProcess process;
    private final AskTable table;

    AssessAgain(
            DecideDivergence divergence, ConsolidateScores consolidate, ApplicationProcess process, AskTable table) {
        this.divergence = divergence;
        this.consolidate = consolidate;
        this.process = process;
        this.table = table;
    }

    /**
     * Nothing to do while sheets are still awaited: they are compared when all are in. Call with the call locked.
     *
     * @throws Refusal {@code anotherOpinionImpossible} when another juror had to be heard and the application runs by a
     *     diagram that has no way back to the jury
     */
    void after(GrantApplication application, Call call) {
        if (application.status() != ApplicationStatus.ASSESSED) {
            return;
        }
        UUID id = application.id();
        Map<String, Object> row = table.of(call.applicationVersion(), "decideDivergence", divergence.facts(id))
                .get(0);
        boolean isNeeded = (boolean) row.get("needsAnotherOpinion");
        if (isNeeded && !process.mayScoreAgain(id)) {
            throw new Refusal("anotherOpinionImpossible");
        }
        application.scoreAgain();
        divergence.decided(id, isNeeded, (String) row.get("reason"));
        if (isNeeded) {
            process.scoreAgain(id);
        } else {
            consolidate.of(id);
        }
    }
}
