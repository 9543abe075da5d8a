package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.grant.RankingRules.Column;
import kz.birlese.grant.RankingRules.Tie;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.ExpectedRanks.Rank;
import kz.birlese.people.ApplicantKind;
import kz.birlese.record.CanonicalJson;
import org.junit.jupiter.api.Test;

class RankingOrderTest {

    private static final List<Criterion> CRITERIA = List.of(
            Settings.criterion("light", 20, null),
            Settings.criterion("heavy", 50, null),
            Settings.criterion("middle", 30, null));

    private static final RankingRules EVERYTHING = new RankingRules(
            Column.TOTAL, List.of(Tie.GOAL, Tie.SETTLEMENT, Tie.WOMAN_OR_YOUTH, Tie.CRITERIA, Tie.AMOUNT), false, null);

    private final RankingOrder<GrantApplication> order = order(RankingRules.USUAL, RankingFacts.NONE);

    private static RankingOrder<GrantApplication> order(RankingRules rules, RankingFacts standing) {
        return new RankingOrder<>(Settings.ranked(CRITERIA, rules), "5eed", standing);
    }

    @Test
    void theHigherTotalComesFirst() {
        GrantApplication low = assessed("70.00", 3, 3, 3, 500_000);
        GrantApplication high = assessed("70.01", 1, 1, 1, 900_000);
        isOrdered(order, List.of(low, high), List.of(high, low), "total", "total");
    }

    @Test
    void betweenEqualTotalsTheHeaviestCriterionDecidesThenTheNext() {
        GrantApplication heavier = assessed("70.00", 1, 4, 1, 900_000);
        GrantApplication middle = assessed("70.00", 1, 3, 4, 800_000);
        GrantApplication light = assessed("70.00", 5, 3, 3, 700_000);
        isOrdered(order, List.of(light, middle, heavier), List.of(heavier, middle, light), "total", "heavy", "middle");
    }

    @Test
    void thenTheSmallerAmountRequestedComesFirst() {
        GrantApplication dear = assessed("70.00", 3, 3, 3, 900_000);
        GrantApplication cheap = assessed("70.00", 3, 3, 3, 600_000);
        isOrdered(order, List.of(dear, cheap), List.of(cheap, dear), "total", "amount");
    }

    @Test
    void lastTheDrawDecidesByTheHashOfSeedAndId() {
        GrantApplication one = assessed("70.00", 3, 3, 3, 600_000);
        GrantApplication other = assessed("70.00", 3, 3, 3, 600_000);
        List<Placed<GrantApplication>> drawn = order.rank(List.of(one, other));
        String first =
                CanonicalJson.fingerprint("5eed:" + drawn.get(0).application().id());
        String second =
                CanonicalJson.fingerprint("5eed:" + drawn.get(1).application().id());
        assertThat(first).isLessThan(second);
        assertThat(drawn).extracting(Placed::separatedBy).containsExactly("total", "draw");
        assertThat(drawn).extracting(Placed::drawNumber).containsExactly(first, second);
    }

    @Test
    void anotherReadingOfTheScoresDecidesWhereTheCallSaysSo() {
        GrantApplication praised = assessed("80.00", 4, 4, 4, 600_000);
        GrantApplication sternlyRead = assessed("70.00", 3, 3, 3, 600_000);
        RankingFacts standing = values(Map.of(praised.id(), "71.10", sternlyRead.id(), "74.25"));
        for (Column column : List.of(Column.CALIBRATED, Column.SHRUNKEN)) {
            RankingOrder<GrantApplication> declared = order(new RankingRules(column, List.of(), false, null), standing);
            String key = column == Column.CALIBRATED ? "calibrated" : "shrunken";
            isOrdered(declared, List.of(praised, sternlyRead), List.of(sternlyRead, praised), key, key);
            assertThat(declared.rank(List.of(praised, sternlyRead)))
                    .extracting(Placed::value)
                    .containsExactly(new BigDecimal("74.25"), new BigDecimal("71.10"));
        }
        RankingOrder<GrantApplication> ranks =
                order(new RankingRules(Column.EXPECTED_RANK, List.of(), false, null), standing);
        isOrdered(ranks, List.of(sternlyRead, praised), List.of(praised, sternlyRead), "expectedRank", "expectedRank");
    }

    @Test
    void theTotalDecidesWhereTheScoresDoNotTellTheOther() {
        GrantApplication low = assessed("70.00", 3, 3, 3, 500_000);
        GrantApplication high = assessed("80.00", 4, 4, 4, 500_000);
        RankingOrder<GrantApplication> declared =
                order(new RankingRules(Column.CALIBRATED, List.of(), false, null), RankingFacts.NONE);
        assertThat(declared.decides()).isEqualTo(Column.TOTAL);
        isOrdered(declared, List.of(low, high), List.of(high, low), "total", "total");
    }

    @Test
    void betweenEqualsWhatHasNoGrantYetComesFirstPlaceByPlace() {
        GrantApplication served = assessed("70.00", 3, 3, 3, 600_000);
        GrantApplication funded = at("475233100", UUID.randomUUID());
        GrantApplication fresh = at("475237100", UUID.randomUUID());
        GrantApplication ofAWoman = at("475237100", UUID.randomUUID());
        GrantApplication sameGoal = at("475030100", fresh.goal());
        RankingFacts standing =
                new RankingFacts(Map.of(), null, Set.of(served.goal()), Set.of("475233100"), Set.of(ofAWoman.id()));
        isOrdered(
                order(EVERYTHING, standing),
                List.of(served, funded, fresh, ofAWoman, sameGoal),
                List.of(ofAWoman, sameGoal, funded, fresh, served),
                "total",
                "womanOrYouth",
                "settlement",
                "goal",
                "amount");
    }

    @Test
    void thoseOnTheLineAreDrawnAndNobodyElse() {
        List<GrantApplication> all = new ArrayList<>();
        Map<String, Rank> ranks = new HashMap<>();
        for (int place = 1; place <= 9; place++) {
            GrantApplication each = assessed((90 - place) + ".00", 3, 3, 3, 400_000);
            all.add(each);
            boolean isOnTheLine = place >= 4 && place <= 7;
            ranks.put(each.id().toString(), new Rank(place, isOnTheLine ? 4 : place, isOnTheLine ? 7 : place));
        }
        RankingFacts standing = new RankingFacts(Map.of(), new ExpectedRanks(ranks), Set.of(), Set.of(), Set.of());
        RankingOrder<GrantApplication> drawing =
                order(new RankingRules(Column.TOTAL, List.of(Tie.CRITERIA), true, null), standing);
        List<Placed<GrantApplication>> ranked = drawing.rank(all);
        List<GrantApplication> order = ranked.stream().map(Placed::application).toList();
        assertThat(order.subList(0, 3)).isEqualTo(all.subList(0, 3));
        assertThat(order.subList(7, 9)).isEqualTo(all.subList(7, 9));
        assertThat(ranked.subList(3, 7)).extracting(Placed::drawNumber).isSorted();
        assertThat(ranked)
                .extracting(Placed::separatedBy)
                .containsExactly("total", "total", "total", "line", "draw", "draw", "draw", "line", "total");
        assertThat(order(new RankingRules(Column.TOTAL, List.of(Tie.CRITERIA), false, null), standing)
                        .rank(all))
                .extracting(Placed::application)
                .isEqualTo(all);
    }

    @Test
    void theOrderDoesNotDependOnHowTheApplicationsCameIn() {
        List<GrantApplication> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(assessed(i % 3 + "0.00", i % 2 + 1, i % 4 + 1, 3, 500_000 + i % 2 * 100_000));
        }
        for (RankingRules rules : List.of(RankingRules.USUAL, EVERYTHING)) {
            List<Placed<GrantApplication>> expected =
                    order(rules, RankingFacts.NONE).rank(all);
            Random shuffle = new Random(7);
            for (int round = 0; round < 20; round++) {
                Collections.shuffle(all, shuffle);
                assertThat(order(rules, RankingFacts.NONE).rank(all)).isEqualTo(expected);
            }
        }
    }

    private static void isOrdered(
            RankingOrder<GrantApplication> order,
            List<GrantApplication> given,
            List<GrantApplication> expected,
            String... separations) {
        List<Placed<GrantApplication>> ranked = order.rank(given);
        assertThat(ranked).extracting(Placed::application).isEqualTo(expected);
        assertThat(ranked).extracting(Placed::separatedBy).containsExactly(separations);
        assertThat(ranked).extracting(Placed::place).isSorted();
    }

    private static RankingFacts values(Map<UUID, String> values) {
        Map<UUID, BigDecimal> exact = new HashMap<>();
        values.forEach((id, value) -> exact.put(id, new BigDecimal(value)));
        return new RankingFacts(exact, null, Set.of(), Set.of(), Set.of());
    }

    private static GrantApplication at(String settlement, UUID goal) {
        return assessed(settlement, goal, "70.00", 3, 3, 3, 500_000);
    }

    private static GrantApplication assessed(String total, int light, int heavy, int middle, int amount) {
        return assessed("475233100", Settings.GOAL, total, light, heavy, middle, amount);
    }

    private static GrantApplication assessed(
            String settlement, UUID goal, String total, int light, int heavy, int middle, int amount) {
        UUID call = UUID.randomUUID();
        GrantApplication application =
                new GrantApplication(call, UUID.randomUUID(), ApplicantKind.SOLE_ENTREPRENEUR, Settings.NOW);
        application.submit("SU-2027-01/001", proposal(settlement, goal, amount), Settings.NOW, false);
        application.decideEligibility(true);
        application.startScoring(2);
        Map<String, BigDecimal> means = Map.of(
                "light", BigDecimal.valueOf(light),
                "heavy", BigDecimal.valueOf(heavy),
                "middle", BigDecimal.valueOf(middle));
        application.assess(new Consolidation(new BigDecimal(total), means, means, true));
        return application;
    }

    private static Proposal proposal(String settlement, UUID goal, int amount) {
        return new Proposal(
                settlement,
                goal,
                "Bakery",
                "Summary",
                "Contribution",
                "Bread",
                "Experience",
                "Risks",
                1,
                0,
                0,
                6,
                List.of(),
                BigDecimal.valueOf(amount),
                BigDecimal.valueOf(amount / 5),
                List.of(),
                List.of(),
                Set.of(),
                null,
                null);
    }
}
