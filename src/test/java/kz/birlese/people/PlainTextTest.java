package kz.birlese.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A letter without HTML can be read, its tables included. */
class PlainTextTest {

    @Test
    void everyFigureOfATableStandsBesideItsName() {
        String html =
                """
                <p>Before</p>
                <table>
                  <tr><th>Criterion</th><th>Mean</th><th>Weight</th><th>Points</th></tr>
                  <tr><td><span>Need</span> <span>(below 3)</span></td><td>2</td><td>30 %</td><td>12</td></tr>
                  <tr><td colspan="3">Total</td><td>12</td></tr>
                </table>
                <p>After</p>
                """;
        assertThat(PlainText.of(html))
                .isEqualTo(
                        """
                        Before

                        - Need (below 3) — Mean: 2; Weight: 30 %; Points: 12
                        - Total — Points: 12

                        After
                        """);
    }

    @Test
    void aFigureOfARowWithItsOwnNameStandsBesideThat() {
        assertThat(PlainText.of(
                        "<table><tr><th>Number</th><td>SU-1</td></tr><tr><th>Sent</th><td>today</td></tr></table>"))
                .isEqualTo("- Number: SU-1\n- Sent: today\n");
    }
}
