package kz.birlese.grant;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * Takes a call that is being decided on back to its jury. The ranking goes, and with it what the committee proposed; the log
 * keeps both, and a new ranking follows when everything is assessed again.
 */
@Component
class ReopenScoring {

    private final Ranking ranking;
    private final StartUpCompetition competition;
    private final DecisionLog log;
    private final Clock clock;

    ReopenScoring(Ranking ranking, StartUpCompetition competition, DecisionLog log, Clock clock) {
        this.ranking = ranking;
        this.competition = competition;
        this.log = log;
        this.clock = clock;
    }

    /** Does nothing while the jury is still at work. Call with the call locked. */
    void of(Call call) {
        if (call.status() == CallStatus.SCORING) {
            return;
        }
        if (!competition.mayScoreAgain(call.id())) {
            throw new Refusal("conflictNoWayBack", null, Map.of("number", call.number()));
        }
        List<RankedApplication> placed = ranking.findByCallIdOrderByPlace(call.id());
        call.reopenScoring(clock.instant());
        ranking.deleteAllInBatch(placed);
        Map<String, String> facts = Map.of("places", String.valueOf(placed.size()));
        log.append(new Decision(call.id(), "scoringReopened", null, null, facts));
        competition.scoreAgain(call.id());
    }
}
