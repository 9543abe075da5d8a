package kz.birlese.grant.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws one round. */
final class Drawing {

    /** A draw with limited chances that falls apart is thrown away; so often, before it is taken as it is. */
    private static final int TRIES = 100;

    private final Round round;
    private final Lots lots;
    private final Design whole;
    private final Prices prices;
    private final List<Integer> lacking = new ArrayList<>();
    private final int[][] most;
    private Design used;
    private final int[][] chances;
    private final boolean[][] drawn;

    Drawing(Round round, String seed) {
        this.round = round;
        this.lots = new Lots(seed);
        this.whole = Design.of(round);
        this.prices = Prices.of(round, whole, lots);
        this.used = narrowed(whole);
        this.most = Flow.cheapest(used, prices);
        this.chances = served();
        this.drawn = draw();
    }

    Handout handout() {
        boolean[][] joined = copy(drawn);
        if (isCertain()) {
            Connection.join(round, prices, joined);
        }
        return new Handout(
                given(joined),
                lacking.stream().map(this::application).toList(),
                Connection.groups(round, joined),
                lacking.isEmpty() ? null : Obstacle.of(round, whole, most, lacking));
    }

    private boolean[][] draw() {
        boolean[][] came = came(Rounding.of(chances, lots));
        for (int tries = 1; !isCertain() && tries < TRIES && Connection.groups(round, came) > 1; tries++) {
            came = came(Rounding.of(chances, lots));
        }
        return came;
    }

    /** Without the applications that cannot have all their sheets, one after the other, the one that lacks most first. */
    private int[][] served() {
        Design design = whole;
        int[][] found = most;
        for (int worst = worst(design, found); worst >= 0; worst = worst(design, found)) {
            lacking.add(worst);
            design = design.without(worst);
            used = narrowed(design);
            found = Flow.cheapest(used, prices);
        }
        return found;
    }

    private Design narrowed(Design design) {
        return round.rules().fairest() ? fairest(design) : design;
    }

    /** As narrow as it may be without giving fewer sheets, so that the pair that fits worst fits as well as it can. */
    static Design fairest(Design design) {
        int needed = Flow.most(design);
        int low = 0;
        int high = Wish.WORST;
        while (low < high) {
            int middle = (low + high) / 2;
            if (Flow.most(design.within(middle)) == needed) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return design.within(high);
    }

    /** What was chosen among in the end. */
    Design used() {
        return used;
    }

    Prices prices() {
        return prices;
    }

    /** What came up, before anything was put in another's place. */
    boolean[][] drawn() {
        return drawn;
    }

    /** In percent, of each pair. */
    int[][] chances() {
        return chances;
    }

    /** The application that lacks most, between equals by lot; −1 when none lacks any. */
    private int worst(Design design, int[][] found) {
        int worst = -1;
        int most = 0;
        for (int row = 0; row < design.rows(); row++) {
            int lack = design.wanted()[row] * Rules.CERTAIN
                    - IntStream.of(found[row]).sum();
            if (lack > most || lack == most && lack > 0 && lot(row) < lot(worst)) {
                worst = row;
                most = lack;
            }
        }
        return worst;
    }

    private long lot(int row) {
        return lots.of(application(row), "", Long.MAX_VALUE);
    }

    private List<Given> given(boolean[][] joined) {
        List<Given> given = new ArrayList<>();
        for (int row = 0; row < joined.length; row++) {
            for (int column = 0; column < joined[row].length; column++) {
                if (joined[row][column]) {
                    boolean joins = !drawn[row][column];
                    int chance = joins ? Rules.CERTAIN : chances[row][column];
                    String juror = round.jurors().get(column).id();
                    given.add(new Given(application(row), juror, chance, joins));
                }
            }
        }
        return given;
    }

    boolean isCertain() {
        return whole.limit() == Rules.CERTAIN;
    }

    private String application(int row) {
        return round.applications().get(row).id();
    }

    private static boolean[][] came(int[][] settled) {
        boolean[][] came = new boolean[settled.length][];
        for (int row = 0; row < settled.length; row++) {
            came[row] = new boolean[settled[row].length];
            for (int column = 0; column < came[row].length; column++) {
                came[row][column] = settled[row][column] == Rules.CERTAIN;
            }
        }
        return came;
    }

    private static boolean[][] copy(boolean[][] original) {
        boolean[][] copy = new boolean[original.length][];
        for (int row = 0; row < copy.length; row++) {
            copy[row] = original[row].clone();
        }
        return copy;
    }
}
