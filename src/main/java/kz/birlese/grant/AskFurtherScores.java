package kz.birlese.grant;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for one more score each of those applications that the scores place neither surely above nor surely below the last
 * grant, as many as the call has declared: spent there, a score tells most about who gets a grant.
 */
@Service
@Transactional
@BySystem
public class AskFurtherScores {

    private final Calls calls;
    private final FurtherScores asked;
    private final OnTheLine onTheLine;
    private final ApplicationProcess process;
    private final DecisionLog log;
    private final Clock clock;

    AskFurtherScores(
            Calls calls,
            FurtherScores asked,
            OnTheLine onTheLine,
            ApplicationProcess process,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.asked = asked;
        this.onTheLine = onTheLine;
        this.process = process;
        this.log = log;
        this.clock = clock;
    }

    /**
     * One round, in a call of which everything is assessed.
     *
     * @return whether any score was asked for; else the ranking can be made
     */
    public boolean in(UUID callId) {
        Call call = calls.lock(callId);
        call.needs(CallStatus.DECIDING);
        RankingRules.Further rules = call.settings().rankingRules().further();
        if (rules == null) {
            return false;
        }
        List<FurtherScore> before = asked.findByCallIdOrderByRound(callId);
        int round = before.isEmpty() ? 1 : before.get(before.size() - 1).round() + 1;
        int left = rules.most() - before.size();
        if (round > rules.rounds() || left < 1) {
            return false;
        }
        List<GrantApplication> nearest = onTheLine.nearest(call).stream()
                .limit(Math.min(left, rules.atOnce()))
                .toList();
        if (nearest.isEmpty()) {
            note(call, round, nearest, rules);
            return false;
        }
        call.reopenScoring(clock.instant());
        nearest.forEach(application -> ask(application, round));
        note(call, round, nearest, rules);
        return true;
    }

    private void ask(GrantApplication application, int round) {
        application.wantFurtherScore();
        asked.save(new FurtherScore(application, round, clock.instant()));
        log.append(new Decision(
                application.id(), "furtherScoreAsked", null, null, Map.of("round", String.valueOf(round))));
        process.scoreAgain(application.id());
    }

    private void note(Call call, int round, List<GrantApplication> nearest, RankingRules.Further rules) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("round", String.valueOf(round));
        facts.put("sheets", String.valueOf(nearest.size()));
        facts.put("cost", rules.costOf(nearest.size()).amount().toPlainString());
        facts.put(
                "applications",
                String.join(
                        " ", nearest.stream().map(each -> each.id().toString()).toList()));
        log.append(new Decision(call.id(), "furtherScoresAsked", null, null, facts));
    }
}
