package kz.birlese.grant.selection;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * As many linear equations as unknowns, solved exactly by elimination in whole numbers. Source: E. H. Bareiss, "Sylvester's
 * identity and multistep integer-preserving Gaussian elimination", Mathematics of Computation 22 (1968): every division
 * leaves no rest, and numbers grow no more than they must.
 */
final class Equations {

    private final BigInteger[][] rows;

    /** @param fractions each row with the right side in its last column */
    Equations(BigFraction[][] fractions) {
        rows = new BigInteger[fractions.length][];
        for (int row = 0; row < fractions.length; row++) {
            rows[row] = whole(fractions[row]);
        }
    }

    /** Times the smallest number that leaves no fraction in it. */
    private static BigInteger[] whole(BigFraction[] row) {
        BigInteger common = BigInteger.ONE;
        for (BigFraction each : row) {
            BigInteger part = each.getDenominator();
            common = common.divide(common.gcd(part)).multiply(part);
        }
        BigInteger[] whole = new BigInteger[row.length];
        for (int column = 0; column < row.length; column++) {
            whole[column] = row[column].getNumerator().multiply(common.divide(row[column].getDenominator()));
        }
        return whole;
    }

    /** Throws {@link ArithmeticException} when the equations leave something open. */
    BigFraction[] solve() {
        BigInteger before = BigInteger.ONE;
        for (int column = 0; column < rows.length; column++) {
            bringUp(column);
            for (int row = 0; row < rows.length; row++) {
                if (row != column) {
                    clear(column, row, before);
                }
            }
            before = rows[column][column];
        }
        BigFraction[] solved = new BigFraction[rows.length];
        for (int row = 0; row < rows.length; row++) {
            solved[row] = BigFraction.of(rows[row][rows.length], rows[row][row]);
        }
        return solved;
    }

    private void bringUp(int column) {
        int row = column;
        while (row < rows.length && rows[row][column].signum() == 0) {
            row++;
        }
        if (row == rows.length) {
            throw new ArithmeticException("The equations leave something open");
        }
        BigInteger[] found = rows[row];
        rows[row] = rows[column];
        rows[column] = found;
    }

    private void clear(int pivot, int row, BigInteger before) {
        BigInteger factor = rows[row][pivot];
        for (int column = 0; column <= rows.length; column++) {
            rows[row][column] = rows[pivot][pivot]
                    .multiply(rows[row][column])
                    .subtract(factor.multiply(rows[pivot][column]))
                    .divide(before);
        }
    }
}
