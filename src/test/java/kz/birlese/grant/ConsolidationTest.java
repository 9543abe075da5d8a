package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;

class ConsolidationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final List<Criterion> criteria = List.of(
            criterion("relevance", 40, BigDecimal.valueOf(3)),
            criterion("feasibility", 35, null),
            criterion("sustainability", 25, null));
    private final GrantApplication application =
            new GrantApplication(UUID.randomUUID(), UUID.randomUUID(), ApplicantKind.SOLE_ENTREPRENEUR, NOW);

    private static Criterion criterion(String key, int weight, BigDecimal threshold) {
        Map<Language, String> name = Map.of(Language.KK, key, Language.RU, key, Language.EN, key);
        return new Criterion(key, name, weight, threshold, Criterion.EXTREMES);
    }

    private static List<Mark> sheet(int relevance, int feasibility, int sustainability) {
        return List.of(
                new Mark("relevance", relevance, "why"),
                new Mark("feasibility", feasibility, "why"),
                new Mark("sustainability", sustainability, "why"));
    }

    private Assessment submitted(int relevance, int feasibility, int sustainability) {
        Assessment assessment = new Assessment(application, UUID.randomUUID(), NOW);
        List<Mark> marks = sheet(relevance, feasibility, sustainability);
        assessment.submit(marks, Consolidation.totalOf(marks, criteria), List.of(), NOW);
        return assessment;
    }

    @Test
    void aSheetOfFivesComesToAHundredAndOneOfOnesToTwenty() {
        assertThat(Consolidation.totalOf(sheet(5, 5, 5), criteria)).isEqualByComparingTo("100.00");
        assertThat(Consolidation.totalOf(sheet(1, 1, 1), criteria)).isEqualByComparingTo("20.00");
    }

    @Test
    void aTotalIsTheSumOfWeightTimesScoreOverFive() {
        // 40·4/5 + 35·3/5 + 25·2/5 = 32 + 21 + 10
        assertThat(Consolidation.totalOf(sheet(4, 3, 2), criteria)).isEqualTo(new BigDecimal("63.00"));
    }

    @Test
    void severalSheetsComeToTheirMean() {
        Consolidation result = Consolidation.of(
                List.of(submitted(4, 3, 2), submitted(5, 3, 2), submitted(4, 4, 3)), criteria, new BigDecimal("60"));
        // (63 + 71 + 75) / 3 = 69.666…
        assertThat(result.total()).isEqualTo(new BigDecimal("69.67"));
        assertThat(result.criterionMeans())
                .containsExactly(
                        Map.entry("relevance", new BigDecimal("4.33")),
                        Map.entry("feasibility", new BigDecimal("3.33")),
                        Map.entry("sustainability", new BigDecimal("2.33")));
        assertThat(result.thresholdsMet()).isTrue();
    }

    @Test
    void thePointsOfTheCriteriaAddUpToTheTotal() {
        List<Assessment> sheets = List.of(submitted(4, 3, 2), submitted(5, 3, 2), submitted(4, 4, 3));
        // 34.666… + 23.333… + 11.666… = 69.666…
        assertThat(Consolidation.pointsOf(sheets, criteria))
                .containsExactly(
                        Map.entry("relevance", new BigDecimal("34.67")),
                        Map.entry("feasibility", new BigDecimal("23.33")),
                        Map.entry("sustainability", new BigDecimal("11.67")));
        Random chance = new Random(7);
        for (int turn = 0; turn < 500; turn++) {
            List<Assessment> any = Stream.generate(
                            () -> submitted(1 + chance.nextInt(5), 1 + chance.nextInt(5), 1 + chance.nextInt(5)))
                    .limit(1 + chance.nextInt(7))
                    .toList();
            BigDecimal total = Consolidation.of(any, criteria, BigDecimal.ZERO).total();
            assertThat(Consolidation.pointsOf(any, criteria).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(total);
        }
    }

    @Test
    void aTotalBelowTheThresholdDoesNotMeetIt() {
        assertThat(Consolidation.of(List.of(submitted(4, 3, 2)), criteria, new BigDecimal("63.01"))
                        .thresholdsMet())
                .isFalse();
        assertThat(Consolidation.of(List.of(submitted(4, 3, 2)), criteria, new BigDecimal("63.00"))
                        .thresholdsMet())
                .isTrue();
    }

    @Test
    void oneCriterionBelowItsOwnThresholdIsEnoughToFail() {
        Consolidation result = Consolidation.of(List.of(submitted(2, 5, 5)), criteria, new BigDecimal("60"));
        assertThat(result.total()).isEqualByComparingTo("76.00");
        assertThat(result.thresholdsMet()).isFalse();
    }

    @Test
    void aSubmittedSheetDoesNotChange() {
        Assessment sheet = submitted(4, 3, 3);
        assertThatIllegalStateException()
                .isThrownBy(() -> sheet.submit(sheet(5, 5, 5), BigDecimal.TEN, List.of(), NOW));
        assertThatIllegalStateException().isThrownBy(() -> sheet.recuse("a cousin", NOW));
    }

    @Test
    void aSheetNeedsEveryCriterionAndAReasonForTheExtremes() {
        List<Mark> incomplete = List.of(new Mark("relevance", 5, null), new Mark("feasibility", 4, null));
        assertThatThrownBy(() -> SheetRules.require(incomplete, criteria, Language.RU))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::rule, Refusal.Reason::field)
                        .containsExactly(
                                tuple("scoreReasonGiven", "scores[0].reason"), tuple("scoreGiven", "scores[2].score")));
    }

    @Test
    void threesAndFoursNeedNoReason() {
        List<Mark> middling = List.of(
                new Mark("relevance", 3, null), new Mark("feasibility", 4, null), new Mark("sustainability", 3, null));
        SheetRules.require(middling, criteria, Language.RU);
    }
}
