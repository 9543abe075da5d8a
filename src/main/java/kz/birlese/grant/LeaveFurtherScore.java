package kz.birlese.grant;

import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/**
 * Takes back the wish for a further score that nobody is left to give: it would have told more about a place, and the call does
 * not wait for it. The sheets that the call has declared are never left out like this.
 */
@Component
class LeaveFurtherScore {

    private final FurtherScores asked;
    private final EligibleJurors eligibleJurors;
    private final DecisionLog log;

    LeaveFurtherScore(FurtherScores asked, EligibleJurors eligibleJurors, DecisionLog log) {
        this.asked = asked;
        this.eligibleJurors = eligibleJurors;
        this.log = log;
    }

    /** Whether it was taken back: the application has all that it needs. Call with the call locked. */
    boolean of(GrantApplication application, Call call) {
        int given = application.submittedSheets().size();
        if (application.sheetsWanted() != 1
                || given < call.settings().scorersPerApplication()
                || !asked.existsByApplicationId(application.id())
                || !eligibleJurors.of(application).isEmpty()) {
            return false;
        }
        application.leaveFurtherScore();
        Map<String, String> facts = Map.of("sheets", String.valueOf(given));
        log.append(new Decision(application.id(), "furtherScoreNotGiven", null, null, facts));
        return true;
    }
}
