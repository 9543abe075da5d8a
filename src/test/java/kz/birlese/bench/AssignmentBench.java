package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.birlese.grant.assignment.Handout;
import kz.birlese.grant.assignment.Reader;
import kz.birlese.grant.assignment.Round;
import kz.birlese.grant.assignment.Rules;
import kz.birlese.grant.assignment.Wanted;
import kz.birlese.grant.selection.Draw;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to hand out 500 applications to 60 jurors and 2,000 to 200, three sheets each, when every juror has ranked
 * every application. Times are reported, never asserted; asserted is what the designs come to: the least sum of reluctance
 * under level loads, which another solver (the linear programme in HiGHS 1.12) finds for the same instances.
 */
class AssignmentBench {

    private static final int TURNS = Integer.getInteger("bench.turns", 5);
    private static final int SHEETS = 3;

    @Test
    void fiveHundredApplicationsAndSixtyJurors() {
        measure(500, 60, 2_148);
    }

    @Test
    void twoThousandApplicationsAndTwoHundredJurors() {
        measure(2_000, 200, 1_097);
    }

    private static void measure(int applications, int jurors, int least) {
        Round round = round(applications, jurors);
        long[] times = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long from = System.nanoTime();
            Handout handout = Handout.of(round, "seed-" + turn);
            times[turn] = (System.nanoTime() - from) / 1_000_000;
            assertThat(reluctance(round, handout)).isEqualTo(least);
            assertThat(handout.groups()).isEqualTo(1);
        }
        System.out.printf(
                Locale.ROOT,
                "%d applications, %d jurors: %d to %d ms in %d turns%n",
                applications,
                jurors,
                LongStream.of(times).min().orElseThrow(),
                LongStream.of(times).max().orElseThrow(),
                TURNS);
    }

    /** Every juror's order is a draw of their own, so that the instance can be made again in any language. */
    private static Round round(int applications, int jurors) {
        List<String> ids =
                IntStream.range(0, applications).mapToObj(each -> "a" + each).toList();
        return new Round(
                ids.stream().map(id -> new Wanted(id, SHEETS, "KK", id)).toList(),
                IntStream.range(0, jurors)
                        .mapToObj(each -> new Reader("j" + each, Set.of(), Draw.order("fit-j" + each, ids)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                new Rules(null, false, Rules.CERTAIN, true));
    }

    /** A sixtieth of the list is one step. */
    private static int reluctance(Round round, Handout handout) {
        Map<String, List<String>> orders = new HashMap<>();
        round.jurors().forEach(juror -> orders.put(juror.id(), juror.subjects()));
        return handout.given().stream()
                .mapToInt(given -> orders.get(given.juror()).indexOf(given.application())
                        * 60
                        / round.applications().size())
                .sum();
    }
}
