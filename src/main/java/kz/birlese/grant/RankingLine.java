package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.programme.Money;

/**
 * One place of a ranking with its arithmetic.
 *
 * @param terms how the total comes about: the points of the terms sum to it
 * @param value in the column that decides, scale 2; null where that is the total
 * @param missed keys of the criteria below their threshold, and {@code total}
 * @param separatedBy what put it behind the one before: see {@link RankingOrder}
 * @param provisional what the table proposed; null until it ran
 * @param rule the row of the table that matched, a short word; null until it ran
 * @param outcome what holds; null until the table ran
 * @param amount what is granted; null when it is no award
 * @param deviation why the committee departed from the table; null when it did not
 * @param afterComplaint the number of the complaint that brought a late place; null when ranked with the others
 * @param lateReason the director's reason for a late place; null as above
 * @param stands false when the applicant withdrew meanwhile
 */
public record RankingLine(
        int place,
        UUID application,
        String number,
        String title,
        String settlement,
        BigDecimal total,
        BigDecimal value,
        Money requested,
        List<Term> terms,
        List<String> missed,
        String separatedBy,
        String drawNumber,
        Outcome provisional,
        String rule,
        Outcome outcome,
        Money amount,
        String deviation,
        String afterComplaint,
        String lateReason,
        boolean stands) {

    /**
     * What one criterion adds to the total, see {@link Consolidation#pointsOf}.
     *
     * @param mean of the scores 1 to 5
     * @param points of 100, scale 2
     */
    public record Term(Criterion criterion, BigDecimal mean, BigDecimal points) {}

    static RankingLine of(CallSettings settings, RankedApplication ranked, GrantApplication application) {
        Map<String, BigDecimal> means = application.criterionMeans();
        List<Term> terms = settings.criteria().stream()
                .map(each -> new Term(each, means.get(each.key()), application.pointsOf(each)))
                .toList();
        return new RankingLine(
                ranked.place(),
                application.id(),
                application.number(),
                application.title(),
                application.settlement(),
                ranked.total(),
                ranked.value(),
                application.amountRequested(),
                terms,
                ranked.thresholdsMissed(),
                ranked.separatedBy(),
                ranked.drawNumber(),
                ranked.provisional(),
                ranked.provisionalReason(),
                ranked.outcome(),
                ranked.amount(),
                ranked.deviationReason(),
                ranked.afterComplaint(),
                ranked.lateReason(),
                !application.status().isStopped());
    }
}
