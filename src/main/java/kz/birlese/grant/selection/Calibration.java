package kz.birlese.grant.selection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Additive calibration: each score is taken to be what the application is worth plus how generous its juror is. Worth and
 * generosity are those with the least sum of squared rests, the generosities adding up to nothing. Reckoned exactly: a
 * constant added to all scores of a juror moves their generosity and, by its share, every worth alike, never the order.
 *
 * <p>Source: least squares for score = quality + bias, as in R. S. MacKay et al., "Calibration with confidence", R. Soc.
 * Open Sci. 4 (2017), all weights equal.
 *
 * @param worth of each application
 * @param generosity of each juror: positive for whoever gives more than the others would
 */
public record Calibration(Map<String, BigFraction> worth, Map<String, BigFraction> generosity) {

    /** Empty when the applications do not all hang together by jurors ({@link ScoreTable#groups}). */
    public static Optional<Calibration> of(ScoreTable table) {
        return table.groups().size() == 1 ? Optional.of(solve(table)) : Optional.empty();
    }

    private static Calibration solve(ScoreTable table) {
        List<String> jurors = table.jurors();
        BigFraction[] solved = new Equations(sums(table, jurors)).solve();
        Map<String, BigFraction> generosity = new LinkedHashMap<>();
        for (int juror = 0; juror < solved.length; juror++) {
            generosity.put(jurors.get(juror), solved[juror]);
        }
        Map<String, BigFraction> worth = new LinkedHashMap<>();
        table.byApplication()
                .forEach((application, given) ->
                        worth.put(application, ScoreTable.mean(given).subtract(meanOf(given, generosity))));
        return new Calibration(worth, generosity);
    }

    private static BigFraction meanOf(List<Score> given, Map<String, BigFraction> generosity) {
        return given.stream()
                .map(score -> generosity.get(score.juror()))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(given.size());
    }

    /**
     * The normal equations once worth is put in as mean score less mean generosity: one row a juror, the right side in the
     * last column. They leave one thing open, so the last row says that generosities add up to nothing.
     */
    private static BigFraction[][] sums(ScoreTable table, List<String> jurors) {
        int number = jurors.size();
        BigFraction[][] rows = new BigFraction[number][number + 1];
        for (BigFraction[] row : rows) {
            Arrays.fill(row, BigFraction.ZERO);
        }
        table.byApplication().values().forEach(given -> add(given, jurors, rows));
        Arrays.fill(rows[number - 1], BigFraction.ONE);
        rows[number - 1][number] = BigFraction.ZERO;
        return rows;
    }

    private static void add(List<Score> given, List<String> jurors, BigFraction[][] rows) {
        BigFraction mean = ScoreTable.mean(given);
        BigFraction share = BigFraction.of(1, given.size());
        for (Score score : given) {
            BigFraction[] row = rows[jurors.indexOf(score.juror())];
            int self = jurors.indexOf(score.juror());
            row[self] = row[self].add(1);
            row[jurors.size()] = row[jurors.size()].add(Exact.of(score.points()).subtract(mean));
            given.stream()
                    .mapToInt(each -> jurors.indexOf(each.juror()))
                    .forEach(other -> row[other] = row[other].subtract(share));
        }
    }
}
