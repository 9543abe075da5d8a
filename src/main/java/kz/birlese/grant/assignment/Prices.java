package kz.birlese.grant.assignment;

/**
 * What each pair and each step of load weighs in a round.
 *
 * @param lots of each pair, by the seed
 */
record Prices(Design design, Weights weights, long[][] lots) {

    static Prices of(Round round, Design design, Lots seeded) {
        Weights weights = Weights.of(design);
        long[][] lots = new long[design.rows()][design.columns()];
        for (int row = 0; row < design.rows(); row++) {
            for (int column = 0; column < design.columns(); column++) {
                String application = round.applications().get(row).id();
                String juror = round.jurors().get(column).id();
                lots[row][column] = seeded.of(application, juror, weights.lots());
            }
        }
        return new Prices(design, weights, lots);
    }

    long of(int row, int column) {
        long drawnAnew = design.kept()[row][column] ? 0 : weights.kept();
        return drawnAnew + design.reluctance()[row][column] * weights.wish() + lots[row][column];
    }

    /** What the next sheet of a juror weighs who has that many: as much as that, so that the sum of squares is least. */
    long step(int load) {
        return (load - Weights.least(design)) * weights.level();
    }
}
