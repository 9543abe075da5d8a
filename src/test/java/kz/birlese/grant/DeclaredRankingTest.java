package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.selection.Calibration;
import kz.birlese.grant.selection.Exact;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A call that has declared how its places come about. */
class DeclaredRankingTest extends CompetitionHouse {

    @Autowired
    private Ranking ranking;

    @Autowired
    private Assessments assessments;

    @Autowired
    private DecisionLog log;

    @Test
    void severeJurorsCostNobodyTheirPlaceWhereTheCallSaysSo() {
        Map<String, Object> rules = rules();
        rules.put("decides", "CALIBRATED");
        rules.put("scorersPerApplication", 3);
        rules.put("divergenceGap", 100);
        UUID call = openCall(rules);
        List<UUID> all = List.of(
                eligible(call, 1_200_000, 200_000),
                eligible(call, 1_000_000, 200_000),
                eligible(call, 900_000, 150_000),
                eligible(call, 600_000, 100_000));
        openScoring(call);
        Set<UUID> severe = readers(all.get(0));
        severe.removeAll(readers(all.get(1)));
        assertThat(severe).isNotEmpty();
        for (int each = 0; each < all.size(); each++) {
            for (Task sheet : sheets(all.get(each))) {
                int less = severe.contains(UUID.fromString(sheet.getAssignee())) ? 3 : 0;
                scoreTask(sheet, List.of((each == 0 ? 5 : 4) - less, 4 - less));
            }
        }
        time.runDueJobs();

        List<RankedApplication> ranked = ranking.rankedTogether(call);
        Calibration expected = Calibration.of(new ScoreTable(assessments.findByCallId(call).stream()
                        .map(sheet -> new Score(
                                sheet.applicationId().toString(), sheet.juror().toString(), sheet.total()))
                        .toList()))
                .orElseThrow();
        assertThat(ranked.get(0).applicationId()).as("the best, severely read").isEqualTo(all.get(0));
        assertThat(ranked.get(0).total()).isLessThan(ranked.get(1).total());
        assertThat(ranked).allSatisfy(each -> assertThat(each.value())
                .isEqualByComparingTo(
                        Exact.rounded(expected.worth().get(each.applicationId().toString()), 2)));
        assertThat(ranked).extracting(RankedApplication::value).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ranked.get(1).separatedBy()).isEqualTo("calibrated");
        assertThat(calls.named(call).settings().rankingRules().decides()).isEqualTo(RankingRules.Column.CALIBRATED);
    }

    @Test
    void theTotalDecidesAndTheLogSaysWhyWhereGenerosityCannotBeTold() {
        Map<String, Object> rules = rules();
        rules.put("decides", "SHRUNKEN");
        rules.put("ties", List.of(Map.of("tie", "SETTLEMENT")));
        UUID call = openCall(rules);
        UUID good = eligible(call, 1_200_000, 200_000);
        UUID fair = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        score(fair, 4);
        score(good, 5);

        assertThat(ranking.rankedTogether(call))
                .extracting(RankedApplication::applicationId, RankedApplication::value, RankedApplication::separatedBy)
                .containsExactly(tuple(good, null, "total"), tuple(fair, null, "total"));
        assertThat(log.about(call).stream().map(DecisionLog.Entry::decision))
                .filteredOn(decision -> decision.what().equals("rankingFallsBack"))
                .extracting(Decision::facts)
                .containsExactly(Map.of("declared", "SHRUNKEN", "used", "TOTAL"));
    }

    @Test
    void whatIsComparedBetweenEqualsStandsThereOnce() {
        Map<String, Object> rules = rules();
        rules.put("ties", List.of(Map.of("tie", "AMOUNT"), Map.of("tie", "AMOUNT")));
        UUID call = startedCall();
        assertThat(refused(manager, "prepareCall", call, rules)).containsExactly("tieOnce");
    }

    private Set<UUID> readers(UUID application) {
        return sheets(application).stream()
                .map(sheet -> UUID.fromString(sheet.getAssignee()))
                .collect(Collectors.toSet());
    }
}
