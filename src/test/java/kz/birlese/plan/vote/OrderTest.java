package kz.birlese.plan.vote;

import static kz.birlese.plan.vote.Box.all;
import static kz.birlese.plan.vote.Box.dots;
import static kz.birlese.plan.vote.Box.issues;
import static kz.birlese.plan.vote.Box.rankings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three rules that only put items in order: dots, Borda and Schulze. */
class OrderTest {

    /** Forty-five ballots on which Borda and Schulze differ. */
    private static final List<Ballot> FORTY_FIVE = all(
            rankings(5, "ACBED"),
            rankings(5, "ADECB"),
            rankings(8, "BEDAC"),
            rankings(3, "CABED"),
            rankings(7, "CAEBD"),
            rankings(2, "CBADE"),
            rankings(7, "DCEBA"),
            rankings(8, "EBADC"));

    @Test
    void dotsAreAddedUpAndSeenByHowManyGaveHowMany() {
        Vote vote = Vote.byDots(issues("A", "B", "C", "D"), 5, 3);
        DotTally tally = (DotTally) vote.count(List.of(dots("A3 B2"), dots("B3 A1"), dots("C3"), dots("A1 B0")), null);
        assertThat(tally.items().get("A")).isEqualTo(new DotTally.Given(5, new TreeMap<>(Map.of(1, 2, 3, 1))));
        assertThat(tally.items().get("B").total()).isEqualTo(5);
        assertThat(tally.items().get("D").total()).isZero();
        assertThat(tally.places())
                .containsExactly(
                        new Place(1, "A", true),
                        new Place(1, "B", true),
                        new Place(3, "C", false),
                        new Place(4, "D", false));
        assertThat(tally.turnout()).isEqualTo(new Turnout(4, 0, 0));
    }

    @Test
    void bordaOfTheFortyFiveBallots() {
        BordaTally tally = (BordaTally) fortyFive(VotingRule.BORDA);
        assertThat(points(tally)).isEqualTo(Map.of("E", 102L, "A", 98L, "B", 92L, "C", 89L, "D", 69L));
        assertThat(order(tally)).containsExactly("E", "A", "B", "C", "D");
        assertThat(tally.items().get("E").ballots()).containsExactly(8, 8, 19, 8, 2);
    }

    @Test
    void schulzeOfTheSameBallotsPutsCBeforeB() {
        SchulzeTally tally = (SchulzeTally) fortyFive(VotingRule.SCHULZE);
        assertThat(order(tally)).containsExactly("E", "A", "C", "B", "D");
        assertThat(tally.places()).noneMatch(Place::isShared);
        assertThat(tally.preferences().rows())
                .containsExactly(
                        List.of(0, 20, 26, 30, 22),
                        List.of(25, 0, 16, 33, 18),
                        List.of(19, 29, 0, 17, 24),
                        List.of(15, 12, 28, 0, 14),
                        List.of(23, 27, 21, 31, 0));
        assertThat(tally.strengths().rows())
                .containsExactly(
                        List.of(0, 28, 28, 30, 24),
                        List.of(25, 0, 28, 33, 24),
                        List.of(25, 29, 0, 29, 24),
                        List.of(25, 28, 28, 0, 24),
                        List.of(25, 28, 28, 31, 0));
    }

    @Test
    void bordaForTheCapitalOfTennessee() {
        Vote vote = Vote.byRanking(VotingRule.BORDA, issues("M", "N", "C", "K"));
        List<Ballot> ballots =
                all(rankings(42, "MNCK"), rankings(26, "NCKM"), rankings(15, "CKNM"), rankings(17, "KCNM"));
        assertThat(points((BordaTally) vote.count(ballots, null)))
                .isEqualTo(Map.of("N", 194L, "C", 173L, "M", 126L, "K", 107L));
    }

    @Test
    void whatARankingLeavesOutGetsNoPointsAndStandsBehindAllItNames() {
        List<Ballot> ballots = all(rankings(2, "BA"), rankings(1, "C"));
        BordaTally borda = (BordaTally)
                Vote.byRanking(VotingRule.BORDA, issues("A", "B", "C", "D")).count(ballots, null);
        assertThat(points(borda)).isEqualTo(Map.of("B", 6L, "A", 4L, "C", 3L, "D", 0L));
        SchulzeTally schulze = (SchulzeTally)
                Vote.byRanking(VotingRule.SCHULZE, issues("A", "B", "C", "D")).count(ballots, null);
        assertThat(schulze.preferences().rows())
                .containsExactly(List.of(0, 0, 2, 2), List.of(2, 0, 2, 2), List.of(1, 1, 0, 1), List.of(0, 0, 0, 0));
        assertThat(order(schulze)).containsExactly("B", "A", "C", "D");
    }

    @Test
    void whoeverIsBehindAnotherHasALaterPlaceEvenWhenBothEqualAThird() {
        SchulzeTally tally = (SchulzeTally) Vote.byRanking(VotingRule.SCHULZE, issues("A", "B", "C"))
                .count(all(rankings(1, "ABC"), rankings(1, "CAB")), null);
        assertThat(tally.strengths().of("A", "C")).isEqualTo(tally.strengths().of("C", "A"));
        assertThat(tally.strengths().of("B", "C")).isEqualTo(tally.strengths().of("C", "B"));
        assertThat(tally.places())
                .containsExactly(new Place(1, "A", true), new Place(1, "C", true), new Place(2, "B", false));
    }

    @Test
    void theStrongerOfTwoMajoritiesDecidesACircle() {
        SchulzeTally tally = (SchulzeTally) Vote.byRanking(VotingRule.SCHULZE, issues("A", "B", "C"))
                .count(all(rankings(4, "ABC"), rankings(3, "BCA"), rankings(2, "CAB")), null);
        assertThat(order(tally)).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOT_VOTE", "BORDA", "SCHULZE"})
    void withoutVotersAllShareTheFirstPlace(VotingRule rule) {
        Tally.Ordered tally = (Tally.Ordered) vote(rule).count(List.of(), null);
        assertThat(tally.turnout()).isEqualTo(new Turnout(0, 0, 0));
        assertThat(tally.places())
                .containsExactly(new Place(1, "A", true), new Place(1, "B", true), new Place(1, "C", true));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOT_VOTE", "BORDA", "SCHULZE"})
    void emptyAndSpoiledBallotsAreCountedAndGiveNothing(VotingRule rule) {
        List<Ballot> ballots = List.of(ballot(rule, "BA"), ballot(rule, "AC"), ballot(rule, "B"));
        Tally.Ordered without = (Tally.Ordered) vote(rule).count(ballots, null);
        List<Ballot> more = List.of(ballot(rule, ""), new Ballot.Spoiled(), ballot(rule, ""), new Ballot.Spoiled());
        Tally.Ordered with = (Tally.Ordered) vote(rule).count(all(more, ballots, List.of(new Ballot.Spoiled())), null);
        assertThat(with.turnout()).isEqualTo(new Turnout(3, 2, 3));
        assertThat(with.turnout().cast()).isEqualTo(8);
        assertThat(with.places()).isEqualTo(without.places());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOT_VOTE", "BORDA", "SCHULZE"})
    void oneVoterAndManyWhoAgreeHaveTheirOrder(VotingRule rule) {
        Ballot ballot = ballot(rule, "CAB");
        for (int voters : List.of(1, 300)) {
            Tally.Ordered tally = (Tally.Ordered) vote(rule).count(Collections.nCopies(voters, ballot), null);
            assertThat(order(tally)).containsExactly("C", "A", "B");
            assertThat(tally.places()).noneMatch(Place::isShared);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOT_VOTE", "BORDA", "SCHULZE"})
    void neitherTheOrderOfBallotsNorThatOfItemsMatters(VotingRule rule) {
        Random random = new Random(11);
        for (int election = 0; election < 200; election++) {
            List<Ballot> ballots = new ArrayList<>();
            for (int voter = random.nextInt(9); voter >= 0; voter--) {
                List<String> letters = Box.shuffled(List.of("A", "B", "C"), random);
                ballots.add(ballot(rule, String.join("", letters.subList(0, random.nextInt(4)))));
            }
            Tally.Ordered tally = (Tally.Ordered) vote(rule).count(ballots, null);
            Tally.Ordered again =
                    (Tally.Ordered) Box.shuffled(vote(rule), random).count(Box.shuffled(ballots, random), null);
            assertThat(again.places()).isEqualTo(tally.places());
        }
    }

    private static Vote vote(VotingRule rule) {
        List<Item> items = issues("A", "B", "C");
        return rule == VotingRule.DOT_VOTE ? Vote.byDots(items, 6, 3) : Vote.byRanking(rule, items);
    }

    /** In order of these letters; as dots 3, 2, 1. */
    private static Ballot ballot(VotingRule rule, String letters) {
        List<String> items = letters.isEmpty() ? List.of() : List.of(letters.split(""));
        return rule == VotingRule.DOT_VOTE
                ? new Ballot.Dots(items.stream()
                        .map(item -> new Ballot.Mark(item, 3 - items.indexOf(item)))
                        .toList())
                : new Ballot.Ranking(items);
    }

    private static Tally fortyFive(VotingRule rule) {
        return Vote.byRanking(rule, issues("A", "B", "C", "D", "E")).count(FORTY_FIVE, null);
    }

    private static List<String> order(Tally.Ordered tally) {
        return tally.places().stream().map(Place::item).toList();
    }

    private static Map<String, Long> points(BordaTally tally) {
        return tally.items().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .total()));
    }
}
