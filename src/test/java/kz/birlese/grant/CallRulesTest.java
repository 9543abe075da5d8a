package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.GivingRules.Part;
import kz.birlese.grant.RankingRules.Column;
import kz.birlese.grant.RankingRules.Further;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.people.Language;
import kz.birlese.record.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallRulesTest {

    @Test
    void soundRulesBreakNothing() {
        assertThat(CallRules.brokenBy(Settings.sound(), Settings.NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, 3, jurySizeOdd",
        "1, 1, 1, jurySizeOdd",
        "5, 6, 3, scorersWithinJury",
        "5, 0, 3, scorersWithinJury",
        "5, 3, 2, quorumRange",
        "5, 3, 6, quorumRange"
    })
    void aJuryIsOddAndLargeEnoughForItsWork(int size, int scorers, int quorum, String rule) {
        assertThat(rules(Settings.withJury(size, scorers, quorum))).containsExactly(rule);
    }

    /** Three of five read each application, which takes sixty draws in a hundred. */
    @Test
    void theChanceOfAPairIsNotLimitedToLessThanTheShareOfTheJuryThatReadsEachApplication() {
        assertThat(rules(Settings.withReading(new Rules(null, false, 60, false))))
                .isEmpty();
        assertThat(CallRules.brokenBy(Settings.withReading(new Rules(null, false, 59, false)), Settings.NOW))
                .containsExactly(new Reason("pairLimitEnough", "pairLimit", Map.of("found", 59, "needed", 60)));
    }

    @ParameterizedTest
    @CsvSource({
        "2000000, 0, 1200000, 10, 20, amountPositive",
        "2000000, 1300000, 1200000, 10, 20, minimumWithinMaximum",
        "1000000, 500000, 1200000, 10, 20, maximumWithinFund",
        "2000000, 500000, 1200000, 21, 20, ownShareRange",
        "2000000, 500000, 1200000, 10, 100, ownShareRange"
    })
    void amountsAndSharesStandInOrder(long fund, long least, long most, int ownLeast, int ownMost, String rule) {
        assertThat(rules(Settings.withMoney(fund, least, most, ownLeast, ownMost)))
                .containsExactly(rule);
    }

    @Test
    void aCallClosesAfterItOpensAndNotInThePast() {
        assertThat(rules(Settings.withDates(Settings.NOW.plusSeconds(60), Settings.NOW.plusSeconds(60))))
                .containsExactly("closesAfterOpening");
        assertThat(rules(Settings.withDates(Settings.NOW.minus(Duration.ofDays(2)), Settings.NOW)))
                .containsExactly("closesInFuture");
    }

    @ParameterizedTest
    @CsvSource({
        "TOP_DOWN, 0, NONE, true",
        "PORTFOLIO, 0, NONE, false",
        "TOP_DOWN, 1, NONE, false",
        "TOP_DOWN, 0, STEPS, false",
        "TOP_DOWN, 0, REST, false"
    })
    void furtherScoresAndTheDrawNeedOneLineOfWholeGrants(Method method, int limits, Part part, boolean hasLine) {
        Limit ceiling = new Limit(Trait.SETTLEMENT, null, Bound.AT_MOST, Measure.GRANTS, BigDecimal.ONE);
        GivingRules giving = new GivingRules(
                method, Collections.nCopies(limits, ceiling), part, part == Part.NONE ? null : 50, null);
        Further further = new Further(3, 1, BigDecimal.ZERO);
        List<Reason> broken = CallRules.brokenBy(
                Settings.given(new RankingRules(Column.TOTAL, List.of(), true, further), giving), Settings.NOW);
        assertThat(broken)
                .isEqualTo(
                        hasLine
                                ? List.of()
                                : List.of(
                                        new Reason("lineOfWholeGrants", "drawOnLine", Map.of()),
                                        new Reason("lineOfWholeGrants", "furtherScores", Map.of())));
        assertThat(CallRules.brokenBy(Settings.given(RankingRules.USUAL, giving), Settings.NOW))
                .isEmpty();
    }

    @Test
    void weightsMakeAHundred() {
        List<Reason> broken = CallRules.brokenBy(
                Settings.withCriteria(usual -> List.of(Settings.criterion("c1", 99, null))), Settings.NOW);
        assertThat(broken).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("weightsSum");
            assertThat(reason.field()).isEqualTo("criteria");
            assertThat(reason.facts()).isEqualTo(Map.of("found", 99));
        });
    }

    @Test
    void aThresholdLiesOnTheScaleOfTheScores() {
        List<Reason> broken = CallRules.brokenBy(
                Settings.withCriteria(usual -> List.of(Settings.criterion("c1", 100, 6))), Settings.NOW);
        assertThat(broken).singleElement().satisfies(reason -> {
            assertThat(reason.field()).isEqualTo("criteria[0].threshold");
            assertThat(reason.facts()).containsEntry("found", BigDecimal.valueOf(6));
        });
    }

    @Test
    void aCriterionIsNamedInAllThreeLanguages() {
        Criterion unnamed =
                new Criterion("c1", Map.of(Language.KK, "a", Language.RU, " "), 100, null, Criterion.EXTREMES);
        assertThat(CallRules.brokenBy(Settings.withCriteria(usual -> List.of(unnamed)), Settings.NOW))
                .extracting(Reason::field)
                .containsExactly("criteria[0].nameRu", "criteria[0].nameEn");
    }

    @Test
    void everythingBrokenIsNamedAtOnce() {
        CallSettings broken = Settings.withJury(4, 9, 1);
        assertThat(rules(broken)).containsExactly("jurySizeOdd", "scorersWithinJury", "quorumRange");
    }

    private static List<String> rules(CallSettings settings) {
        return CallRules.brokenBy(settings, Settings.NOW).stream()
                .map(Reason::rule)
                .toList();
    }
}
