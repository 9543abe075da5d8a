package kz.birlese.grant.assignment;

/**
 * What one unit of each aim weighs, so that the least of an aim outweighs all of the next: nothing drawn before is given up
 * for a more level load, no load is less level for the sake of what jurors know, and lots decide only between equals.
 *
 * @param lots a lot is less than this
 * @param wish one step of reluctance
 * @param level one step in a juror's load
 * @param kept one pair drawn before
 */
record Weights(long lots, long wish, long level, long kept) {

    /** So far the solver's own arithmetic goes. */
    private static final long SAFE = 1L << 61;

    /** Lots so fine that no two designs of a usual call weigh the same. */
    private static final long FINEST = 1L << 30;

    /** With lots as fine as the numbers allow; throws {@link IllegalArgumentException} for a round too great to weigh. */
    static Weights of(Design design) {
        for (long lots = FINEST; lots > 0; lots /= 2) {
            try {
                Weights weights = of(design, lots);
                weights.expectSafe(design);
                return weights;
            } catch (ArithmeticException tooFine) {
                // The next are half as fine.
            }
        }
        throw new IllegalArgumentException("too many jurors and applications at once");
    }

    private static Weights of(Design design, long lots) {
        long pairs = Math.max(1, design.pairs());
        long wish = Math.addExact(Math.multiplyExact(2 * pairs, lots), 1);
        long level = Math.multiplyExact(2 * pairs * Wish.WORST + 1, wish);
        boolean isAnyKept = false;
        for (boolean[] row : design.kept()) {
            for (boolean each : row) {
                isAnyKept |= each;
            }
        }
        long kept = isAnyKept ? Math.multiplyExact(2 * pairs * highest(design) + 1, level) : 0;
        return new Weights(lots, wish, level, kept);
    }

    private void expectSafe(Design design) {
        long dearest = Math.addExact(
                kept,
                Math.addExact(Math.multiplyExact(level, highest(design)), Math.multiplyExact(wish, Wish.WORST + 1)));
        long nodes = design.rows() + design.columns() + 3L;
        long most = Math.max(nodes, (long) design.pairs() * design.unit());
        if (Math.multiplyExact(dearest, most) > SAFE) {
            throw new ArithmeticException("not safe");
        }
    }

    /** The greatest step a load can come to, counted from the least of today's. */
    static long highest(Design design) {
        int least = least(design);
        long highest = 1;
        for (int column = 0; column < design.columns(); column++) {
            highest = Math.max(highest, design.held()[column] - least + Math.min(design.room(column), design.rows()));
        }
        return highest;
    }

    static int least(Design design) {
        int least = Integer.MAX_VALUE;
        for (int each : design.held()) {
            least = Math.min(least, each);
        }
        return least;
    }
}
