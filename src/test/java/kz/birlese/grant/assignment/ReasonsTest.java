package kz.birlese.grant.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.birlese.grant.assignment.NotGiven.Ground;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void aBarIsTheReason() {
        Round round = Rounds.with(Rounds.plain(1, 1, 2), new Barred("a0", "j1", Bar.HEARD));
        assertThat(Reasons.of(round, "a seed").whyNot("a0"))
                .containsExactly(new NotGiven("a0", "j1", Ground.BARRED, Bar.HEARD, 0));
    }

    @Test
    void whoeverHasMoreAlreadyWouldUnlevelTheLoads() {
        Round round = Rounds.standing(Rounds.plain(1, 1, 2), new Pair("old", "j1"));
        assertThat(grounds(round)).containsExactly(Ground.LEVEL);
    }

    @Test
    void whoeverKnowsTheSubjectLessStandsBack() {
        Round round = Rounds.read(
                Rounds.plain(1, 1, 0),
                List.of(new Reader("j0", Set.of(), List.of("other")), new Reader("j1", Set.of(), List.of("s0"))));
        assertThat(grounds(round)).containsExactly(Ground.SUBJECT);
    }

    @Test
    void betweenEqualsTheLotDecides() {
        assertThat(grounds(Rounds.plain(1, 1, 2))).containsExactly(Ground.LOT);
    }

    @Test
    void whatWasDrawnBeforeIsNotGivenUp() {
        Round round = Rounds.plain(1, 1, 2);
        String other = Handout.of(round, "a seed").given().get(0).juror().equals("j0") ? "j1" : "j0";
        Round kept = Rounds.kept(round, List.of(new Pair("a0", other)).stream());
        assertThat(grounds(kept)).containsExactly(Ground.DISTURBS);
    }

    @Test
    void whoeverHasAllTheyMayIsFull() {
        Round round = Rounds.with(
                Rounds.standing(Rounds.plain(1, 1, 2), new Pair("old", "j1")), new Rules(1, false, 100, true));
        assertThat(grounds(round)).containsExactly(Ground.FULL);
    }

    @Test
    void nobodyReadsWhatLacksJurors() {
        assertThat(grounds(Rounds.plain(1, 3, 2))).containsExactly(Ground.LACKING, Ground.LACKING);
    }

    @Test
    void aWorseFitThanAnyNeedsToBeIsLeftOut() {
        Round round = Rounds.read(
                Rounds.plain(1, 1, 0),
                List.of(new Reader("j0", Set.of(), List.of("other")), new Reader("j1", Set.of(), List.of("s0"))));
        assertThat(grounds(Rounds.with(round, new Rules(null, true, 100, true))))
                .containsExactly(Ground.FAIREST);
    }

    @Test
    void whereChancesAreLimitedTheDrawIsTheReason() {
        Round round = Rounds.with(Rounds.plain(1, 1, 2), new Rules(null, false, 50, true));
        assertThat(Reasons.of(round, "a seed").whyNot("a0"))
                .extracting(NotGiven::ground, NotGiven::chance)
                .containsExactly(tuple(Ground.CHANCE, 50));
    }

    @Test
    void whoGaveWaySoThatAllHangsTogetherIsToldSo() {
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
        Reasons reasons = Reasons.of(round, "a seed");
        List<NotGiven> gaveWay = applications.stream()
                .flatMap(each -> reasons.whyNot(each.id()).stream())
                .filter(each -> each.ground() == Ground.JOINED)
                .toList();
        assertThat(gaveWay).hasSize(2);
    }

    /** Puts the pair in by force and compares: what the reason says suffers must suffer, and nothing graver. */
    @Test
    void theReasonIsWhatWouldSufferIfThePairWerePutIn() {
        Random random = new Random(11);
        for (int instance = 0; instance < 150; instance++) {
            Round drawn = Rounds.random(random, 6, 5);
            Round round = Rounds.with(drawn, new Rules(drawn.rules().most(), false, 100, true));
            Drawing drawing = new Drawing(round, "a seed");
            Reasons reasons = Reasons.of(round, "a seed");
            for (Wanted application : round.applications()) {
                reasons.whyNot(application.id()).forEach(each -> expectWorse(round, drawing, each));
            }
        }
    }

    private static void expectWorse(Round round, Drawing drawing, NotGiven why) {
        if (!Set.of(Ground.LEVEL, Ground.SUBJECT, Ground.LOT, Ground.FULL).contains(why.ground())) {
            return;
        }
        int row = round.applications().stream().map(Wanted::id).toList().indexOf(why.application());
        int column = round.jurors().stream().map(Reader::id).toList().indexOf(why.juror());
        Prices forced = forced(drawing.prices(), drawing.used(), row, column);
        int[][] found = Flow.cheapest(forced.design(), forced);
        boolean isWhole = sheets(found) == forced.design().pairs();
        assertThat(isWhole).isEqualTo(why.ground() != Ground.FULL);
        if (isWhole) {
            long dearer = weight(forced, found) - weight(drawing.prices(), drawing.chances());
            assertThat(ground(drawing.prices().weights(), dearer)).isEqualTo(why.ground());
        }
    }

    private static Ground ground(Weights weights, long dearer) {
        assertThat(dearer).isPositive();
        if (2 * dearer > weights.level()) {
            return Ground.LEVEL;
        }
        return 2 * dearer > weights.wish() ? Ground.SUBJECT : Ground.LOT;
    }

    private static int sheets(int[][] found) {
        return Arrays.stream(found).flatMapToInt(Arrays::stream).sum() / 100;
    }

    /** Only by that pair can the application have its last sheet. */
    private static Prices forced(Prices prices, Design design, int row, int column) {
        int rows = design.rows();
        int[] wanted = Arrays.copyOf(design.wanted(), rows + 1);
        wanted[row]--;
        wanted[rows] = 1;
        boolean[][] open = Arrays.copyOf(design.open(), rows + 1);
        open[row] = design.open()[row].clone();
        open[row][column] = false;
        open[rows] = new boolean[design.columns()];
        open[rows][column] = true;
        int[][] reluctance = Arrays.copyOf(design.reluctance(), rows + 1);
        reluctance[rows] = design.reluctance()[row];
        boolean[][] kept = new boolean[rows + 1][design.columns()];
        long[][] lots = Arrays.copyOf(prices.lots(), rows + 1);
        lots[rows] = prices.lots()[row];
        Design forced = new Design(wanted, design.held(), design.most(), open, reluctance, kept, 100);
        return new Prices(forced, prices.weights(), lots);
    }

    private static long weight(Prices prices, int[][] found) {
        long weight = 0;
        for (int column = 0; column < prices.design().columns(); column++) {
            int load = prices.design().held()[column];
            for (int row = 0; row < found.length; row++) {
                if (found[row][column] > 0) {
                    weight += prices.of(row, column) + prices.step(load++);
                }
            }
        }
        return weight;
    }

    private static List<Ground> grounds(Round round) {
        return Reasons.of(round, "a seed").whyNot("a0").stream()
                .map(NotGiven::ground)
                .toList();
    }
}
