package kz.birlese.grant.selection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates drawn in towards the middle: each score is a common mean, plus the worth of the application, plus the
 * generosity of the juror, plus chance, the last three with variances of their own. The less was read of an application,
 * the nearer its estimate is to the mean.
 *
 * <p>Variances by restricted maximum likelihood, found by expectation and maximisation from Henderson's mixed model
 * equations; worth and generosity are the best linear unbiased predictions. Source: S. R. Searle, G. Casella, C. E.
 * McCulloch, "Variance Components" (1992), chapters 7 and 8; sped up as in R. Varadhan, C. Roland, "Simple and globally
 * convergent methods for accelerating the convergence of any EM algorithm" (2008). Reckoned in double precision, in the order of the ids, by
 * {@link StrictMath}: the same scores always give the same bits.
 *
 * @param mean the common mean, in points
 * @param ofWorth variance of the applications' worth, in squared points
 * @param ofGenerosity variance of the jurors' generosity
 * @param ofChance variance of what is left
 * @param worth above the mean, in points, of each application
 * @param generosity in points, of each juror
 * @param read how many scores each application has
 */
public record MixedModel(
        double mean,
        double ofWorth,
        double ofGenerosity,
        double ofChance,
        Map<String, Double> worth,
        Map<String, Double> generosity,
        Map<String, Integer> read) {

    private static final int MOST_STEPS = 100_000;
    private static final double STILL = 1e-10;
    private static final int VARIANCES = 3;

    /** How far one look ahead may go, in natural logarithms. */
    private static final double FARTHEST = 4;

    /** Nearer to nothing than any variance of scores is. */
    private static final double LEAST = 1e-9;

    /**
     * Throws {@link IllegalArgumentException} when there are too few scores to tell worth, generosity and chance apart: each
     * of at least two applications and two jurors, and one score more than these.
     */
    public static MixedModel of(ScoreTable table) {
        if (!isFor(table)) {
            throw new IllegalArgumentException("too few scores to tell worth from generosity");
        }
        return new Fit(table).run();
    }

    /** Whether there are enough scores. */
    public static boolean isFor(ScoreTable table) {
        int applications = table.applications().size();
        int jurors = table.jurors().size();
        return applications > 1 && jurors > 1 && table.scores().size() >= applications + jurors;
    }

    /**
     * How uncertain the worth of an application still is, in squared points: the variance of worth and chance after as many
     * scores as it has.
     */
    public double uncertainty(String application) {
        return ofWorth * ofChance / (read.get(application) * ofWorth + ofChance);
    }

    /** The equations for one table; applications are taken out of them, so that only jurors and the mean are left. */
    private static final class Fit {

        private final ScoreTable table;
        private final int[][] readers;
        private final double[][] points;
        private final double total;
        private final double squares;
        private final int count;
        private final int size;
        private double worthVariance;
        private double generosityVariance;
        private double chance;

        Fit(ScoreTable table) {
            this.table = table;
            List<String> jurors = table.jurors();
            List<List<Score>> each = List.copyOf(table.byApplication().values());
            readers = each.stream()
                    .map(given -> given.stream()
                            .mapToInt(score -> jurors.indexOf(score.juror()))
                            .toArray())
                    .toArray(int[][]::new);
            points = each.stream()
                    .map(given -> given.stream()
                            .mapToDouble(score -> score.points().doubleValue())
                            .toArray())
                    .toArray(double[][]::new);
            count = table.scores().size();
            size = jurors.size() + 1;
            total = Arrays.stream(points).flatMapToDouble(Arrays::stream).sum();
            squares = Arrays.stream(points)
                    .flatMapToDouble(Arrays::stream)
                    .map(value -> value * value)
                    .sum();
            double spread = Math.max(LEAST, squares / count - (total / count) * (total / count));
            worthVariance = spread / 3;
            generosityVariance = spread / 3;
            chance = spread / 3;
        }

        MixedModel run() {
            Step step = new Step();
            for (int number = 0; number < MOST_STEPS && step.moves(); number++) {
                step = ahead(step);
            }
            return step.model();
        }

        /** Two rounds, and as far ahead in their direction as they show; a third one mends where that was too far. */
        private Step ahead(Step first) {
            double[] start = logs();
            set(first.next());
            double[] once = logs();
            set(new Step().next());
            double[] twice = logs();
            set(extrapolated(start, once, twice));
            set(new Step().next());
            return new Step();
        }

        private static double[] extrapolated(double[] start, double[] once, double[] twice) {
            double move = 0;
            double turn = 0;
            for (int which = 0; which < VARIANCES; which++) {
                double bend = twice[which] - 2 * once[which] + start[which];
                move += (once[which] - start[which]) * (once[which] - start[which]);
                turn += bend * bend;
            }
            double length = turn > 0 ? Math.max(1, StrictMath.sqrt(move / turn)) : 1;
            double[] far = new double[VARIANCES];
            for (int which = 0; which < VARIANCES; which++) {
                double step = once[which] - start[which];
                double bend = twice[which] - 2 * once[which] + start[which];
                double aim = start[which] + 2 * length * step + length * length * bend;
                far[which] = StrictMath.exp(Math.max(twice[which] - FARTHEST, Math.min(twice[which] + FARTHEST, aim)));
            }
            return far;
        }

        private double[] logs() {
            return new double[] {
                StrictMath.log(worthVariance), StrictMath.log(generosityVariance), StrictMath.log(chance)
            };
        }

        private void set(double[] variances) {
            worthVariance = Math.max(LEAST, variances[0]);
            generosityVariance = Math.max(LEAST, variances[1]);
            chance = Math.max(LEAST, variances[2]);
        }

        /** One round: predictions under the present variances, and the variances these make likelier. */
        private final class Step {

            private final double[] within = new double[readers.length];
            private final double[][] inverse;
            private final double[] common;
            private final double[] worth = new double[readers.length];
            private final double nextWorth;
            private final double nextGenerosity;
            private final double nextChance;

            Step() {
                double[][] left = new double[size][size];
                double[] right = new double[size];
                fill(left, right);
                inverse = invert(left);
                common = times(inverse, right);
                double kept = 0;
                for (int each = 0; each < readers.length; each++) {
                    worth[each] = predicted(each);
                    kept += worth[each] * Arrays.stream(points[each]).sum();
                }
                nextWorth = Math.max(LEAST, (squares(worth, 0) + chance * worthTrace()) / readers.length);
                nextGenerosity = Math.max(LEAST, (squares(common, 1) + chance * generosityTrace()) / (size - 1));
                nextChance = Math.max(LEAST, (squares - kept - explained()) / (count - 1));
            }

            private void fill(double[][] left, double[] right) {
                for (int juror = 1; juror < size; juror++) {
                    left[juror][juror] = chance / generosityVariance;
                }
                for (int each = 0; each < readers.length; each++) {
                    within[each] = readers[each].length + chance / worthVariance;
                    double sum = Arrays.stream(points[each]).sum();
                    add(left, right, each, sum);
                }
            }

            private void add(double[][] left, double[] right, int each, double sum) {
                int[] who = readers[each];
                int read = who.length;
                left[0][0] += read - read * (double) read / within[each];
                right[0] += sum - read * sum / within[each];
                for (int place = 0; place < read; place++) {
                    int juror = who[place] + 1;
                    left[0][juror] += 1 - read / within[each];
                    left[juror][0] += 1 - read / within[each];
                    left[juror][juror] += 1;
                    right[juror] += points[each][place] - sum / within[each];
                    for (int other : who) {
                        left[juror][other + 1] -= 1 / within[each];
                    }
                }
            }

            private double predicted(int each) {
                double left = 0;
                for (int place = 0; place < readers[each].length; place++) {
                    left += points[each][place] - common[0] - common[readers[each][place] + 1];
                }
                return left / within[each];
            }

            /** What mean and generosity explain of the sum of squares. */
            private double explained() {
                double[] sums = new double[size];
                sums[0] = total;
                for (int each = 0; each < readers.length; each++) {
                    for (int place = 0; place < readers[each].length; place++) {
                        sums[readers[each][place] + 1] += points[each][place];
                    }
                }
                double explained = 0;
                for (int index = 0; index < size; index++) {
                    explained += common[index] * sums[index];
                }
                return explained;
            }

            private double worthTrace() {
                double trace = 0;
                for (int each = 0; each < readers.length; each++) {
                    trace += 1 / within[each] + through(readers[each]) / (within[each] * within[each]);
                }
                return trace;
            }

            private double through(int[] who) {
                double read = who.length;
                double sum = read * read * inverse[0][0];
                for (int one : who) {
                    sum += 2 * read * inverse[0][one + 1];
                    for (int other : who) {
                        sum += inverse[one + 1][other + 1];
                    }
                }
                return sum;
            }

            private double generosityTrace() {
                double trace = 0;
                for (int juror = 1; juror < size; juror++) {
                    trace += inverse[juror][juror];
                }
                return trace;
            }

            double[] next() {
                return new double[] {nextWorth, nextGenerosity, nextChance};
            }

            boolean moves() {
                double all = worthVariance + generosityVariance + chance;
                return Math.abs(nextWorth - worthVariance) > STILL * all
                        || Math.abs(nextGenerosity - generosityVariance) > STILL * all
                        || Math.abs(nextChance - chance) > STILL * all;
            }

            MixedModel model() {
                Map<String, Double> worths = new LinkedHashMap<>();
                Map<String, Integer> read = new LinkedHashMap<>();
                for (int each = 0; each < worth.length; each++) {
                    worths.put(table.applications().get(each), worth[each]);
                    read.put(table.applications().get(each), readers[each].length);
                }
                Map<String, Double> generosities = new LinkedHashMap<>();
                for (int juror = 1; juror < size; juror++) {
                    generosities.put(table.jurors().get(juror - 1), common[juror]);
                }
                return new MixedModel(common[0], worthVariance, generosityVariance, chance, worths, generosities, read);
            }
        }

        private static double squares(double[] values, int from) {
            double sum = 0;
            for (int index = from; index < values.length; index++) {
                sum += values[index] * values[index];
            }
            return sum;
        }

        private static double[] times(double[][] matrix, double[] vector) {
            double[] product = new double[vector.length];
            for (int row = 0; row < vector.length; row++) {
                for (int column = 0; column < vector.length; column++) {
                    product[row] += matrix[row][column] * vector[column];
                }
            }
            return product;
        }

        /** By Gauss and Jordan without exchanging rows: the matrix is symmetric and positive definite. */
        private static double[][] invert(double[][] matrix) {
            int size = matrix.length;
            double[][] inverse = new double[size][size];
            for (int row = 0; row < size; row++) {
                inverse[row][row] = 1;
            }
            for (int pivot = 0; pivot < size; pivot++) {
                scale(matrix, inverse, pivot);
                for (int row = 0; row < size; row++) {
                    if (row != pivot) {
                        clear(matrix, inverse, pivot, row);
                    }
                }
            }
            return inverse;
        }

        private static void scale(double[][] matrix, double[][] inverse, int pivot) {
            double by = matrix[pivot][pivot];
            for (int column = 0; column < matrix.length; column++) {
                matrix[pivot][column] /= by;
                inverse[pivot][column] /= by;
            }
        }

        private static void clear(double[][] matrix, double[][] inverse, int pivot, int row) {
            double factor = matrix[row][pivot];
            for (int column = 0; column < matrix.length; column++) {
                matrix[row][column] -= factor * matrix[pivot][column];
                inverse[row][column] -= factor * inverse[pivot][column];
            }
        }
    }
}
