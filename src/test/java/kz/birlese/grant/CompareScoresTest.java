package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The scores of a ranking read in several ways, beside the one that decides. */
class CompareScoresTest extends CompetitionHouse {

    @Autowired
    private CompareScores compare;

    @Autowired
    private Ranking ranking;

    @Autowired
    private Assessments assessments;

    private final List<UUID> all = new ArrayList<>();

    private UUID call;

    /** Three of five read each, so that any two have a juror in common; the first gives a point less than everybody else. */
    private void scored() {
        Map<String, Object> rules = rules();
        rules.put("scorersPerApplication", 3);
        call = openCall(rules);
        for (int number = 0; number < 6; number++) {
            all.add(eligible(call, 1_000_000, 200_000));
        }
        openScoring(call);
        as(
                director,
                () -> assertThat(compare.of(call)).as("nothing is ranked yet").isEmpty());
        for (int number = 0; number < 6; number++) {
            for (Task sheet : tasks.createTaskQuery()
                    .taskDefinitionKey("scoreApplication")
                    .processInstanceBusinessKey(all.get(number).toString())
                    .list()) {
                int strict = sheet.getAssignee().equals(jurors.get(0).toString()) ? 1 : 0;
                int score = 2 + number / 2 - strict;
                scoreTask(sheet, List.of(score, score));
            }
        }
        time.runDueJobs();
    }

    @Test
    void besideTheMeanThatDecidesStandsWhatTheSameScoresSayOtherwise() {
        scored();
        as(director, () -> {
            ScoreComparison comparison = compare.of(call).orElseThrow();
            assertThat(comparison.lines())
                    .extracting(ScoreComparison.Line::mean)
                    .containsExactlyElementsOf(ranking.rankedTogether(call).stream()
                            .map(RankedApplication::total)
                            .toList());
            assertThat(comparison.groups()).isEqualTo(1);
            assertThat(comparison.jurors()).last().satisfies(strict -> {
                assertThat(strict.account()).isEqualTo(jurors.get(0));
                assertThat(strict.generosity()).isEqualByComparingTo("-16");
            });
            assertThat(comparison.lines()).allSatisfy(line -> {
                assertThat(line.shrunken()).isBetween(new BigDecimal("20"), new BigDecimal("80"));
                assertThat(line.rank().expected()).isBetween(1.0, 6.0);
                assertThat(line.rank().from()).isLessThanOrEqualTo(line.rank().until());
                assertThat(line.side()).isNotNull();
            });
            assertThat(comparison.lines())
                    .as("calibrated, equals are equal whoever read them")
                    .extracting(line -> line.calibrated().stripTrailingZeros().toPlainString())
                    .containsOnly("76", "56", "36");
            assertThat(comparison.alpha()).isBetween(0.5, 1.0);
            assertThat(comparison.correlation().average())
                    .isGreaterThan(comparison.correlation().single());
        });
    }

    @Test
    void whatAConflictKeepsFromThePersonIsReckonedWithAndNotShown() {
        scored();
        UUID concerned = person(Role.PROGRAMME_MANAGER);
        Assessment sheet = new Assessment(applications.named(all.get(3)), concerned, time.now());
        sheet.recuse("Көршім", time.now());
        assessments.save(sheet);
        as(concerned, () -> assertThat(compare.of(call).orElseThrow().lines())
                .hasSize(5)
                .extracting(ScoreComparison.Line::application)
                .doesNotContain(all.get(3)));
    }

    @Test
    void onlyWhoeverDecidesOnTheCallOrAuditsItReadsThem() {
        scored();
        as(jurors.get(0), () -> assertThatThrownBy(() -> compare.of(call)).isInstanceOf(RuntimeException.class));
        as(person(new Reach(Role.DIRECTOR, BATYR)), () -> assertThatThrownBy(() -> compare.of(call))
                .isInstanceOf(NotFound.class));
        as(person(Role.AUDITOR), () -> assertThat(compare.of(call)).isPresent());
    }
}
