package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.selection.ExpectedRanks.Rank;
import kz.birlese.grant.selection.ExpectedRanks.Side;
import kz.birlese.grant.selection.Intraclass;

/**
 * What the scores of a ranking say when they are read in other ways, side by side with the one that decides. Changes
 * nothing.
 *
 * @param lines in the order of the ranking
 * @param jurors in the order of their generosity, the most generous first; by name where it cannot be told
 * @param places how many the table of outcomes could pay for
 * @param groups of applications that share no juror with others; more than one keeps generosity from being told
 * @param alpha Krippendorff's alpha of the totals, on the interval scale, −1 to 1; null when no application was read twice
 * @param correlation null when there are too few scores
 */
public record ScoreComparison(
        List<Line> lines, List<Juror> jurors, int places, int groups, Double alpha, Intraclass correlation) {

    /**
     * One application.
     *
     * @param mean of the sheets' totals, of 100, scale 2: what the ranking goes by unless the call has declared another reading
     * @param calibrated without the generosity of its jurors, scale 2; null when that cannot be told
     * @param shrunken drawn in towards the middle, scale 2; null when there are too few scores
     * @param rank to expect; null when there are too few scores
     * @param side of the line below the last place that is paid for; null as above
     */
    public record Line(
            UUID application,
            String number,
            String title,
            int place,
            BigDecimal mean,
            BigDecimal calibrated,
            BigDecimal shrunken,
            Rank rank,
            Side side) {}

    /**
     * One juror.
     *
     * @param mean of the totals they gave, of 100, scale 2
     * @param generosity in points above what the others would give, scale 2; null when it cannot be told
     */
    public record Juror(UUID account, String name, int sheets, BigDecimal mean, BigDecimal generosity) {}
}
