package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.Giving.Entrant;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.GivingRules.Part;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.people.ApplicantKind;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settlements, kinds and amounts are those of {@link Settings}: grants from 500,000 to 1,200,000, a fund of 2,000,000. */
class GivingTest {

    private static final String NORTH = "475233100";
    private static final String SOUTH = "475042100";

    @Test
    void downThePlacesTheBestIsFundedThoughTwoOthersWouldBeWorthMore() {
        assertThat(given(rules(Method.TOP_DOWN, Part.NONE, null), 2_000_000)).containsExactly(1_200_000L, null, null);
        assertThat(given(rules(Method.PORTFOLIO, Part.NONE, null), 2_000_000))
                .containsExactly(null, 1_000_000L, 1_000_000L);
    }

    @Test
    void theRestGoesToTheFirstThatIsNotCovered() {
        assertThat(given(rules(Method.TOP_DOWN, Part.REST, 80), 2_000_000)).containsExactly(1_200_000L, 800_000L, null);
        assertThat(given(rules(Method.TOP_DOWN, Part.REST, 81), 2_000_000)).containsExactly(1_200_000L, null, null);
    }

    /** Nine tenths, eight tenths and, where the share ends, three quarters; never below the smallest grant. */
    @Test
    void stepsEndAtTheShareAndAtTheSmallestGrant() {
        assertThat(given(rules(Method.TOP_DOWN, Part.STEPS, 75), 1_950_000))
                .containsExactly(1_200_000L, 750_000L, null);
        assertThat(given(rules(Method.TOP_DOWN, Part.STEPS, 75), 1_949_999)).containsExactly(1_200_000L, null, null);
        assertThat(given(rules(Method.TOP_DOWN, Part.STEPS, 30), 1_700_000))
                .containsExactly(1_200_000L, 500_000L, null);
        assertThat(given(rules(Method.TOP_DOWN, Part.STEPS, 30), 1_699_999)).containsExactly(1_200_000L, null, null);
    }

    @Test
    void aGrantInPartIsWorthItsShareOfThePoints() {
        Allotment found = allot(rules(Method.PORTFOLIO, Part.STEPS, 70), 1_950_000, Settings.sound());

        assertThat(Giving.points(found.worth())).isEqualByComparingTo("159.70");
        assertThat(found.granted().values()).containsExactly(100_000_000L, 90_000_000L);
    }

    @Test
    void whereTheRankToExpectDecidesTheBetterRankIsWorthMore() {
        RankingRules byRank = new RankingRules(RankingRules.Column.EXPECTED_RANK, List.of(), false, null);
        CallSettings settings = Settings.given(byRank, null);
        Allotment found = new Giving(settings, rules(Method.PORTFOLIO, Part.NONE, null), 3)
                .of(
                        Money.tenge(1_200_000),
                        List.of(
                                entrant(1, 1_200_000, 90, NORTH, new BigDecimal("1.20")),
                                entrant(2, 1_000_000, 90, SOUTH, new BigDecimal("2.80"))));

        assertThat(found.granted()).containsOnlyKeys(id(1).toString());
        assertThat(Giving.points(found.worth())).isEqualByComparingTo("2.80");
    }

    @Test
    void aLimitOfEachSettlementHoldsForEveryOne() {
        Limit each = limit(Trait.SETTLEMENT, null, Bound.AT_LEAST, Measure.GRANTS, 1);
        GivingRules rules = new GivingRules(Method.PORTFOLIO, List.of(each), Part.NONE, null, null);

        Allotment found = allot(rules, 2_200_000, Settings.sound());

        assertThat(found.granted()).containsOnlyKeys(id(1).toString(), id(2).toString());
        assertThat(found.lowered()).isEmpty();
    }

    @Test
    void whatCannotBeMetIsNamedForTheLog() {
        Limit two = limit(Trait.SETTLEMENT, NORTH, Bound.AT_LEAST, Measure.GRANTS, 2);
        GivingRules rules = new GivingRules(Method.PORTFOLIO, List.of(two), Part.NONE, null, null);

        Allotment found = allot(rules, 2_000_000, Settings.sound());

        assertThat(Giving.facts(rules, found))
                .containsEntry("lowered", "SETTLEMENT 475233100 AT_LEAST GRANTS 2 1")
                .containsEntry("blocking", "SETTLEMENT 475233100 AT_LEAST GRANTS 2")
                .containsEntry("only", "true");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTFOLIO, SETTLEMENT, 475233100, AT_LEAST, GRANTS, 4,",
        "PORTFOLIO, SETTLEMENT, 475233100, AT_LEAST, GRANTS, 5, floorsWithinFund",
        "PORTFOLIO, SETTLEMENT,, AT_LEAST, GRANTS, 2,",
        "PORTFOLIO, SETTLEMENT,, AT_LEAST, GRANTS, 3, floorsWithinFund",
        "PORTFOLIO, SETTLEMENT,, AT_LEAST, MONEY, 1000000.01, floorsWithinFund",
        "PORTFOLIO, SETTLEMENT, 999999999, AT_MOST, GRANTS, 1, limitOfCall",
        "PORTFOLIO, APPLICANT_KIND, LLP, AT_MOST, GRANTS, 1, limitOfCall",
        "PORTFOLIO, GOAL, 7d6f4d2e-0000-4000-8000-000000000001, AT_MOST, GRANTS, 1,",
        "PORTFOLIO, SETTLEMENT,, AT_MOST, GRANTS, 1.5, limitPositive",
        "PORTFOLIO, SETTLEMENT,, AT_MOST, GRANTS, 0, limitPositive",
        "PORTFOLIO, SETTLEMENT,, AT_MOST, MONEY, 0.001, limitPositive",
        "TOP_DOWN, SETTLEMENT,, AT_LEAST, GRANTS, 1, floorNeedsPortfolio",
        "TOP_DOWN, SETTLEMENT,, AT_MOST, GRANTS, 1,"
    })
    void aLimitIsOfTheCallAndWithinTheFund(
            Method method, Trait trait, String value, Bound bound, Measure measure, BigDecimal amount, String rule) {
        Limit limit = new Limit(trait, value, bound, measure, amount);
        assertThat(broken(new GivingRules(method, List.of(limit), Part.NONE, null, null)))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void aGroupHasOneLimitOfAKindAndNoMoreAtLeastThanAtMost() {
        Limit each = limit(Trait.SETTLEMENT, null, Bound.AT_MOST, Measure.GRANTS, 1);
        Limit one = limit(Trait.SETTLEMENT, NORTH, Bound.AT_MOST, Measure.GRANTS, 2);
        Limit floor = limit(Trait.SETTLEMENT, NORTH, Bound.AT_LEAST, Measure.GRANTS, 2);
        assertThat(broken(new GivingRules(Method.PORTFOLIO, List.of(each, one), Part.NONE, null, null)))
                .containsExactly("limitOnce");
        assertThat(broken(new GivingRules(Method.PORTFOLIO, List.of(each, floor), Part.NONE, null, null)))
                .containsExactly("floorWithinCeiling");
    }

    @Test
    void partsAndTheReserveListHaveTheirFigures() {
        assertThat(broken(new GivingRules(Method.PORTFOLIO, List.of(), Part.REST, 80, null)))
                .containsExactly("restNeedsOrder");
        assertThat(broken(new GivingRules(Method.TOP_DOWN, List.of(), Part.STEPS, null, null)))
                .containsExactly("withinRange");
        assertThat(broken(new GivingRules(Method.TOP_DOWN, List.of(), Part.NONE, null, 0)))
                .containsExactly("atLeastOne");
    }

    /** What was prepared before anybody was asked keeps its fingerprint. */
    @Test
    void whatNobodyAskedForIsNotWrittenDown() {
        assertThat(Settings.sound().canonical()).doesNotContain("giving");
        GivingRules rules = rules(Method.PORTFOLIO, Part.STEPS, 70);
        CallSettings settings = Settings.given(null, rules);
        assertThat(CallSettings.read(settings.canonical()).giving()).isEqualTo(rules);
    }

    private static List<String> broken(GivingRules rules) {
        return CallRules.brokenBy(Settings.given(null, rules), Settings.NOW).stream()
                .map(Reason::rule)
                .toList();
    }

    private static Limit limit(Trait trait, String value, Bound bound, Measure measure, int amount) {
        return new Limit(trait, value, bound, measure, BigDecimal.valueOf(amount));
    }

    private static GivingRules rules(Method method, Part part, Integer from) {
        return new GivingRules(method, List.of(), part, from, null);
    }

    /** What the three get, in tenge. */
    private static List<Long> given(GivingRules rules, long fund) {
        Map<String, Long> granted = allot(rules, fund, Settings.sound()).granted();
        Long[] amounts = IntStream.rangeClosed(1, 3)
                .mapToObj(place -> granted.get(id(place).toString()))
                .map(amount -> amount == null ? null : amount / 100)
                .toArray(Long[]::new);
        return Arrays.asList(amounts);
    }

    /** Three places of 90, 85 and 83 points; the first two ask for 1.2 and 1.0 million, the third for 1.0 million. */
    private static Allotment allot(GivingRules rules, long fund, CallSettings settings) {
        List<Entrant> entrants = List.of(
                entrant(3, 1_000_000, 83, SOUTH, null),
                entrant(1, 1_200_000, 90, NORTH, null),
                entrant(2, 1_000_000, 85, SOUTH, null));
        return new Giving(settings, rules, 3).of(Money.tenge(fund), entrants);
    }

    private static Entrant entrant(int place, long requested, int total, String settlement, BigDecimal value) {
        Applied application = new Applied(
                id(place),
                "1/" + place,
                BigDecimal.valueOf(requested),
                Settings.GOAL,
                settlement,
                BigDecimal.valueOf(total),
                Map.of(),
                Map.of(),
                true,
                ApplicantKind.NGO);
        return new Entrant(application, place, value);
    }

    private static UUID id(int place) {
        return new UUID(0, place);
    }
}
