package kz.birlese.grant.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.assignment.NotGiven.Ground;

/**
 * Why somebody does not read an application, found by making the draw again and asking what it would have cost to put them
 * in: the cheapest way round through everybody else's sheets.
 */
public final class Reasons {

    private static final long NO_WAY = Long.MAX_VALUE;

    private final Round round;
    private final Drawing drawing;
    private final Handout handout;
    private final boolean[][] drawn;
    private final Map<Pair, Bar> barred;

    private Reasons(Round round, String seed) {
        this.round = round;
        this.drawing = new Drawing(round, seed);
        this.handout = drawing.handout();
        this.drawn = drawing.drawn();
        this.barred = round.barred();
    }

    public static Reasons of(Round round, String seed) {
        return new Reasons(round, seed);
    }

    /** About everybody who does not read it, in the order of their ids. */
    public List<NotGiven> whyNot(String application) {
        int row = round.applications().stream().map(Wanted::id).toList().indexOf(application);
        List<String> readers =
                handout.of(application).stream().map(Given::juror).toList();
        boolean isLacking = handout.lacking().contains(application);
        long[] ways = isLacking || !drawing.isCertain() ? null : waysTo(row);
        return round.jurors().stream()
                .filter(juror -> !readers.contains(juror.id()))
                .map(juror -> whyNot(row, round.jurors().indexOf(juror), ways))
                .toList();
    }

    private NotGiven whyNot(int row, int column, long[] ways) {
        Pair pair = new Pair(
                round.applications().get(row).id(), round.jurors().get(column).id());
        if (barred.containsKey(pair)) {
            return NotGiven.barred(pair, barred.get(pair));
        }
        if (handout.lacking().contains(pair.application())) {
            return NotGiven.because(pair, Ground.LACKING);
        }
        if (!drawing.isCertain()) {
            int chance = drawing.chances()[row][column];
            return new NotGiven(pair.application(), pair.juror(), Ground.CHANCE, null, chance);
        }
        return NotGiven.because(pair, drawn[row][column] ? Ground.JOINED : ground(row, column, ways));
    }

    private Ground ground(int row, int column, long[] ways) {
        if (!drawing.used().open()[row][column]) {
            return Ground.FAIREST;
        }
        long way = ways[drawn.length + column];
        return way == NO_WAY ? Ground.FULL : ground(way + drawing.prices().of(row, column));
    }

    /** The gravest aim that would have suffered: each outweighs twice all the ones below. */
    private Ground ground(long weight) {
        Weights weights = drawing.prices().weights();
        if (weights.kept() > 0 && 2 * weight > weights.kept()) {
            return Ground.DISTURBS;
        }
        if (2 * weight > weights.level()) {
            return Ground.LEVEL;
        }
        return 2 * weight > weights.wish() ? Ground.SUBJECT : Ground.LOT;
    }

    /** What it weighs to bring a sheet from each node to this application instead of one it has; rows, columns, the sink. */
    private long[] waysTo(int row) {
        int rows = drawn.length;
        int sink = rows + drawing.used().columns();
        long[] ways = new long[sink + 1];
        Arrays.fill(ways, NO_WAY);
        ways[row] = 0;
        boolean isShorter = true;
        while (isShorter) {
            isShorter = false;
            for (int column = 0; column < sink - rows; column++) {
                isShorter |= throughLoad(ways, column, sink);
                for (int each = 0; each < rows; each++) {
                    isShorter |= throughPair(ways, each, column);
                }
            }
        }
        return ways;
    }

    private boolean throughPair(long[] ways, int row, int column) {
        int node = drawn.length + column;
        long price = drawing.prices().of(row, column);
        if (drawn[row][column]) {
            return shorten(ways, node, row, -price);
        }
        return drawing.used().open()[row][column] && shorten(ways, row, node, price);
    }

    private boolean throughLoad(long[] ways, int column, int sink) {
        int node = drawn.length + column;
        int load = load(column);
        boolean isShorter = false;
        if (load < drawing.used().most()[column]) {
            isShorter = shorten(ways, node, sink, drawing.prices().step(load));
        }
        if (load > drawing.used().held()[column]) {
            isShorter |= shorten(ways, sink, node, -drawing.prices().step(load - 1));
        }
        return isShorter;
    }

    private static boolean shorten(long[] ways, int from, int to, long weight) {
        if (ways[to] == NO_WAY || ways[to] + weight >= ways[from]) {
            return false;
        }
        ways[from] = ways[to] + weight;
        return true;
    }

    private int load(int column) {
        int load = drawing.used().held()[column];
        for (boolean[] row : drawn) {
            load += row[column] ? 1 : 0;
        }
        return load;
    }
}
