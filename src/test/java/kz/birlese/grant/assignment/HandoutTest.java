package kz.birlese.grant.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.birlese.grant.assignment.Obstacle.Kind;
import org.junit.jupiter.api.Test;

class HandoutTest {

    @Test
    void whatIsBarredIsNeverGivenAndNobodyGetsMoreThanTheyMayWhateverTheRound() {
        Random random = new Random(2026);
        for (int instance = 0; instance < 10_000; instance++) {
            Round round = Rounds.random(random, 2 + random.nextInt(6), 2 + random.nextInt(5));
            expectSound(round, Handout.of(round, "seed-" + instance), instance);
        }
    }

    private static void expectSound(Round round, Handout handout, int instance) {
        assertThat(handout.given())
                .as("instance %d", instance)
                .noneMatch(
                        each -> round.bars().stream().anyMatch(bar -> bar.pair().equals(each.pair())))
                .noneMatch(each -> language(round, each).equals("RU")
                        && languages(round, each).equals(Set.of("KK")));
        for (Wanted application : round.applications()) {
            int sheets = handout.lacking().contains(application.id()) ? 0 : application.sheets();
            assertThat(handout.of(application.id())).as("instance %d", instance).hasSize(sheets);
        }
        if (round.rules().most() != null) {
            assertThat(taken(handout).keySet()).allSatisfy(juror -> assertThat(load(round, handout, juror))
                    .as("instance %d", instance)
                    .isLessThanOrEqualTo(round.rules().most()));
        }
        assertThat(handout.obstacle() == null).isEqualTo(handout.lacking().isEmpty());
    }

    @Test
    void theOrderInWhichJurorsAndApplicationsAreNamedChangesNothing() {
        Random random = new Random(7);
        for (int instance = 0; instance < 500; instance++) {
            Round round = Rounds.random(random, 7, 5);
            Round shuffled = Rounds.shuffled(round, random);
            assertThat(shuffled.fingerprint()).isEqualTo(round.fingerprint());
            assertThat(Handout.of(shuffled, "a seed").canonical())
                    .isEqualTo(Handout.of(round, "a seed").canonical());
        }
    }

    @Test
    void whatIsWrittenDownIsReadBackAndDrawnAgainTheSame() {
        Round round = Rounds.random(new Random(3), 9, 5);
        Handout handout = Handout.of(round, "a seed");
        assertThat(Round.read(round.canonical())).isEqualTo(round);
        assertThat(Handout.read(handout.canonical())).isEqualTo(handout);
        assertThat(Handout.of(Round.read(round.canonical()), "a seed")).isEqualTo(handout);
    }

    @Test
    void anotherSeedPartsEqualsOtherwise() {
        Round round = Rounds.plain(10, 3, 6);
        Set<Handout> drawn = Set.of("one", "two", "three").stream()
                .map(seed -> Handout.of(round, seed))
                .collect(Collectors.toSet());
        assertThat(drawn).hasSize(3);
    }

    @Test
    void loadsAreAsLevelAsTheyCanBeAndNoWishUnlevelsThem() {
        List<Reader> jurors = new ArrayList<>(Rounds.jurors(4));
        jurors.add(new Reader("jx", Set.of(), List.of("s0")));
        Handout handout = Handout.of(Rounds.read(Rounds.plain(9, 3, 0), jurors), "a seed");
        assertThat(taken(handout).values()).containsExactlyInAnyOrder(5, 5, 5, 6, 6);
        assertThat(taken(handout)).containsEntry("jx", 6);
    }

    @Test
    void whatSomebodyHasAlreadyCountsAsLoad() {
        Round round = Rounds.standing(
                Rounds.plain(2, 2, 4), new Pair("old", "j0"), new Pair("older", "j0"), new Pair("old", "j1"));
        assertThat(taken(Handout.of(round, "a seed"))).isEqualTo(Map.of("j1", 1, "j2", 2, "j3", 1));
    }

    @Test
    void whoKnowsTheSubjectReadsIt() {
        List<Reader> jurors = List.of(
                new Reader("j0", Set.of(), List.of("bread", "bees")),
                new Reader("j1", Set.of(), List.of("bees", "bread")));
        List<Wanted> applications = List.of(new Wanted("a0", 1, "KK", "bees"), new Wanted("a1", 1, "KK", "bread"));
        Round round = new Round(applications, jurors, List.of(), List.of(), List.of(), Rounds.PLAIN);
        assertThat(pairs(Handout.of(round, "a seed"))).containsExactly(new Pair("a0", "j1"), new Pair("a1", "j0"));
    }

    @Test
    void whoDoesNotReadItsLanguageDoesNotGetItUnlessTheCallDoesNotMind() {
        List<Reader> jurors = List.of(
                new Reader("j0", Set.of("RU"), List.of("s0")),
                new Reader("j1", Set.of("KK", "RU"), List.of("other")),
                new Reader("j2", Set.of(), List.of("other")));
        Round round = Rounds.read(Rounds.plain(1, 1, 0), jurors);
        assertThat(Handout.of(round, "a seed").of("a0"))
                .extracting(Given::juror)
                .doesNotContain("j0");
        Round unminded = Rounds.with(round, new Rules(null, false, 100, false));
        assertThat(Handout.of(unminded, "a seed").of("a0"))
                .extracting(Given::juror)
                .containsExactly("j0");
    }

    /** Fit 0 24 / 24 36: together the first juror reads the first and the second the second; fairly they change over. */
    @Test
    void theFairestLeavesNobodyWithTheWorstFit() {
        List<Reader> jurors = List.of(
                new Reader("j0", Set.of(), List.of("b", "x", "c", "y", "z")),
                new Reader("j1", Set.of(), List.of("x", "y", "b", "c", "z")));
        List<Wanted> applications = List.of(new Wanted("a0", 1, "KK", "b"), new Wanted("a1", 1, "KK", "c"));
        Round round = new Round(applications, jurors, List.of(), List.of(), List.of(), Rounds.PLAIN);
        assertThat(pairs(Handout.of(round, "a seed"))).containsExactly(new Pair("a0", "j0"), new Pair("a1", "j1"));
        Round fairest = Rounds.with(round, new Rules(null, true, 100, true));
        assertThat(pairs(Handout.of(fairest, "a seed"))).containsExactly(new Pair("a0", "j1"), new Pair("a1", "j0"));
    }

    @Test
    void noPairComesUpMoreOftenThanItMayAcrossTenThousandDraws() {
        List<Wanted> applications = new ArrayList<>(Rounds.plain(6, 2, 0).applications());
        applications.set(0, new Wanted("a0", 2, "KK", "what jx is after"));
        List<Reader> jurors = new ArrayList<>(Rounds.jurors(5));
        jurors.add(new Reader("jx", Set.of(), List.of("what jx is after")));
        Rules rules = new Rules(null, false, 45, true);
        Round round = new Round(applications, jurors, List.of(), List.of(), List.of(), rules);
        Map<Pair, Integer> times = new HashMap<>();
        for (int draw = 0; draw < 10_000; draw++) {
            Handout handout = Handout.of(round, "seed-" + draw);
            assertThat(taken(handout).values()).containsOnly(2);
            assertThat(handout.given()).allMatch(each -> each.chance() <= 45);
            handout.given().forEach(each -> times.merge(each.pair(), 1, Integer::sum));
        }
        // 45 in a hundred, and four times the standard deviation.
        assertThat(times.values()).allMatch(each -> each <= 4_500 + 200);
        assertThat(times.get(new Pair("a0", "jx"))).isBetween(4_500 - 200, 4_500 + 200);
    }

    @Test
    void chancesComeUpAsOftenAsTheySay() {
        int[][] chances = {{45, 45, 45, 45, 20}, {45, 10, 45, 45, 55}, {40, 40, 40, 40, 40}};
        int[][] times = new int[3][5];
        Lots lots = new Lots("a seed");
        for (int draw = 0; draw < 10_000; draw++) {
            int[][] came = Rounding.of(chances, lots);
            for (int row = 0; row < 3; row++) {
                int sum = 0;
                for (int column = 0; column < 5; column++) {
                    assertThat(came[row][column]).isIn(0, 100);
                    times[row][column] += came[row][column] / 100;
                    sum += came[row][column];
                }
                assertThat(sum).isEqualTo(200);
            }
        }
        // Four times the standard deviation of a chance of one half.
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 5; column++) {
                assertThat(times[row][column])
                        .isBetween(chances[row][column] * 100 - 200, chances[row][column] * 100 + 200);
            }
        }
    }

    @Test
    void allThatIsReadHangsTogetherEvenWhereTheCheapestWouldFallApart() {
        // Two villages whose jurors each know their own best: without a change nobody would read across.
        List<Wanted> applications = List.of(
                new Wanted("a0", 2, "KK", "north"),
                new Wanted("a1", 2, "KK", "north"),
                new Wanted("a2", 2, "KK", "south"),
                new Wanted("a3", 2, "KK", "south"));
        List<Reader> jurors = List.of(
                new Reader("j0", Set.of(), List.of("north")),
                new Reader("j1", Set.of(), List.of("north")),
                new Reader("j2", Set.of(), List.of("south")),
                new Reader("j3", Set.of(), List.of("south")));
        Round round = new Round(applications, jurors, List.of(), List.of(), List.of(), Rounds.PLAIN);
        Handout handout = Handout.of(round, "a seed");
        assertThat(Connection.groups(round, new Drawing(round, "a seed").drawn()))
                .isEqualTo(2);
        assertThat(handout.groups()).isEqualTo(1);
        assertThat(handout.given()).filteredOn(Given::joins).hasSize(2);
        assertThat(taken(handout).values()).containsOnly(2);
    }

    @Test
    void aDrawWithLimitedChancesThatFallsApartIsMadeAgain() {
        Round round = Rounds.with(Rounds.plain(4, 2, 4), new Rules(null, false, 60, true));
        for (int draw = 0; draw < 100; draw++) {
            assertThat(Handout.of(round, "seed-" + draw).groups()).isEqualTo(1);
        }
    }

    @Test
    void whatCannotHangTogetherIsSaidToBeApart() {
        Round round = Rounds.with(
                Rounds.plain(2, 1, 2), new Barred("a0", "j0", Bar.CONFLICT), new Barred("a1", "j1", Bar.TRACE));
        Handout handout = Handout.of(round, "a seed");
        assertThat(handout.groups()).isEqualTo(2);
        assertThat(handout.given()).noneMatch(Given::joins);
    }

    @Test
    void afterSomebodyHasLeftNothingElseIsChangedThatNeedNotBe() {
        Round before = Rounds.plain(12, 3, 6);
        Handout first = Handout.of(before, "a seed");
        Round after = Rounds.kept(
                Rounds.read(before, Rounds.jurors(5)),
                first.given().stream().map(Given::pair).filter(pair -> !pair.juror()
                        .equals("j5")));
        List<Pair> second = pairs(Handout.of(after, "a seed"));
        assertThat(second).hasSize(36).containsAll(after.kept());
    }

    @Test
    void whereRoomIsShortOnlyAsMuchMovesAsMust() {
        // j2 alone may read a2 and has their one sheet: that one moves, and nothing more.
        Round round = Rounds.kept(
                Rounds.with(
                        Rounds.with(
                                Rounds.plain(3, 1, 3),
                                new Barred("a2", "j0", Bar.CONFLICT),
                                new Barred("a2", "j1", Bar.CONFLICT)),
                        new Rules(1, false, 100, true)),
                List.of(new Pair("a0", "j0"), new Pair("a1", "j2")).stream());
        assertThat(pairs(Handout.of(round, "a seed")))
                .containsExactly(new Pair("a0", "j0"), new Pair("a1", "j1"), new Pair("a2", "j2"));
    }

    @Test
    void whenLoadIsInTheWayTheLeastThatHelpsIsNamed() {
        Round round = Rounds.with(Rounds.plain(4, 3, 5), new Rules(2, false, 100, true));
        Handout handout = Handout.of(round, "a seed");
        Obstacle obstacle = handout.obstacle();
        assertThat(handout.lacking()).hasSize(1);
        assertThat(handout.given()).hasSize(9);
        assertThat(obstacle.kind()).isEqualTo(Kind.LOAD);
        assertThat(obstacle.raise()).isEqualTo(1);
        assertThat(obstacle.jurors()).isEqualTo(1);
        assertThat(obstacle.limit()).isNull();
        assertThat(obstacle.lacks().stream().mapToInt(Obstacle.Lack::sheets).sum())
                .isEqualTo(2);
    }

    @Test
    void whenTooFewMayReadItWhatKeepsThemIsNamed() {
        Round round = Rounds.read(
                Rounds.with(Rounds.plain(2, 3, 4), new Barred("a0", "j1", Bar.CONFLICT)),
                List.of(
                        new Reader("j0", Set.of("RU"), List.of()),
                        new Reader("j1", Set.of(), List.of()),
                        new Reader("j2", Set.of(), List.of()),
                        new Reader("j3", Set.of(), List.of())));
        Handout handout = Handout.of(round, "a seed");
        Obstacle obstacle = handout.obstacle();
        assertThat(handout.lacking()).containsExactly("a0");
        assertThat(obstacle.kind()).isEqualTo(Kind.BARS);
        assertThat(obstacle.bars())
                .containsExactly(new Barred("a0", "j0", Bar.LANGUAGE), new Barred("a0", "j1", Bar.CONFLICT));
        assertThat(obstacle.lacks()).containsExactly(new Obstacle.Lack("a0", 1));
        assertThat(obstacle.jurors()).isEqualTo(1);
        assertThat(obstacle.raise()).isNull();
    }

    @Test
    void whenTheLimitOfChanceIsInTheWayTheLeastThatWouldDoIsNamed() {
        Round round = Rounds.with(Rounds.plain(3, 3, 5), new Rules(null, false, 50, true));
        Obstacle obstacle = Handout.of(round, "a seed").obstacle();
        assertThat(obstacle.kind()).isEqualTo(Kind.LIMIT);
        assertThat(obstacle.limit()).isEqualTo(60);
        assertThat(obstacle.jurors()).isEqualTo(1);
    }

    @Test
    void aRoundNamesNobodyTwiceAndNobodyWhoIsNotThere() {
        Round round = Rounds.plain(2, 1, 2);
        assertThatThrownBy(() -> Rounds.with(round, new Barred("a0", "j9", Bar.TRACE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rounds.read(
                        round, List.of(Rounds.jurors(1).get(0), Rounds.jurors(1).get(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String language(Round round, Given given) {
        return round.applications().stream()
                .filter(each -> each.id().equals(given.application()))
                .findFirst()
                .orElseThrow()
                .language();
    }

    private static Set<String> languages(Round round, Given given) {
        return round.jurors().stream()
                .filter(each -> each.id().equals(given.juror()))
                .findFirst()
                .orElseThrow()
                .languages();
    }

    private static List<Pair> pairs(Handout handout) {
        return handout.given().stream().map(Given::pair).toList();
    }

    private static Map<String, Integer> taken(Handout handout) {
        Map<String, Integer> taken = new HashMap<>();
        handout.given().forEach(each -> taken.merge(each.juror(), 1, Integer::sum));
        return taken;
    }

    private static int load(Round round, Handout handout, String juror) {
        long held = round.standing().stream()
                .filter(pair -> pair.juror().equals(juror))
                .count();
        return (int) held + taken(handout).get(juror);
    }
}
