package kz.birlese.grant;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.assignment.Given;
import kz.birlese.grant.assignment.Handout;
import kz.birlese.grant.assignment.Round;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/** Draws who reads what, and keeps what it was drawn from. */
@Component
class DrawJury {

    private final JuryRounds rounds;
    private final JuryDraws draws;
    private final DecisionLog log;
    private final Clock clock;

    DrawJury(JuryRounds rounds, JuryDraws draws, DecisionLog log, Clock clock) {
        this.rounds = rounds;
        this.draws = draws;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Over all applications that wait when scoring opens: together their loads can be level and chances limited, and all
     * that is read hangs together. Each is handed out as its own assessment begins.
     */
    void forAll(Call call, List<GrantApplication> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        Round round = rounds.ofAll(call, waiting);
        Handout outcome = Handout.of(round, call.jurySeed());
        draws.save(new JuryDraw(call.id(), null, round, outcome, clock.instant()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("applications", String.valueOf(waiting.size()));
        facts.put("sheets", String.valueOf(outcome.given().size()));
        facts.put("lacking", String.valueOf(outcome.lacking().size()));
        facts.put("groups", String.valueOf(outcome.groups()));
        facts.put("round", round.fingerprint());
        facts.put("outcome", CanonicalJson.fingerprint(outcome.canonical()));
        facts.put("seedHash", CanonicalJson.fingerprint(call.jurySeed()));
        log.append(new Decision(call.id(), "juryDrawn", null, null, facts));
    }

    /**
     * For one application. What confirms a draw made before is that draw; anything else is kept as a draw of its own, also
     * when it says that jurors are lacking.
     */
    JuryDraw forOne(Call call, GrantApplication application) {
        Round round = rounds.ofOne(call, application);
        Handout outcome = Handout.of(round, call.jurySeed());
        if (outcome.lacking().isEmpty() && !round.kept().isEmpty() && isKept(round, outcome)) {
            return draws.findByCallIdAndApplicationIdIsNull(call.id()).orElseThrow();
        }
        return draws.save(new JuryDraw(call.id(), application.id(), round, outcome, clock.instant()));
    }

    private static boolean isKept(Round round, Handout outcome) {
        return round.kept().equals(outcome.given().stream().map(Given::pair).toList());
    }
}
