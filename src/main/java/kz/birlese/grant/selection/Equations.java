package kz.birlese.grant.selection;

import org.apache.commons.numbers.fraction.BigFraction;

/** As many linear equations as unknowns, solved exactly by elimination. */
final class Equations {

    private final BigFraction[][] rows;

    /** @param rows each with the right side in its last column; they are used up */
    Equations(BigFraction[][] rows) {
        this.rows = rows;
    }

    /** Throws {@link ArithmeticException} when the equations leave something open. */
    BigFraction[] solve() {
        for (int column = 0; column < rows.length; column++) {
            bringUp(column);
            for (int row = 0; row < rows.length; row++) {
                if (row != column && rows[row][column].signum() != 0) {
                    subtract(column, row);
                }
            }
        }
        BigFraction[] solved = new BigFraction[rows.length];
        for (int row = 0; row < rows.length; row++) {
            solved[row] = rows[row][rows.length].divide(rows[row][row]);
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
        BigFraction[] found = rows[row];
        rows[row] = rows[column];
        rows[column] = found;
    }

    private void subtract(int from, int row) {
        BigFraction factor = rows[row][from].divide(rows[from][from]);
        for (int column = from; column <= rows.length; column++) {
            rows[row][column] = rows[row][column].subtract(rows[from][column].multiply(factor));
        }
    }
}
