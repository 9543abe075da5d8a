package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.programme.Money;

/**
 * The results of a call as everybody may read them: who won in full, everybody else in numbers only.
 *
 * @param winners whose grant stands now, by place; those who turned theirs down are not among them
 * @param places the whole ranking as it was published, without names, titles or numbers of applications
 * @param late the places that complaints brought after that; they move nobody
 * @param counts how many applications stand where
 * @param failedRules how many applications failed each rule of eligibility
 * @param awarded the sum of the grants that stand now
 */
public record PublishedResults(
        Call call,
        List<Winner> winners,
        List<Place> places,
        List<Late> late,
        Map<ApplicationStatus, Long> counts,
        Map<String, Long> failedRules,
        Money awarded) {

    /**
     * A project that gets a grant.
     *
     * @param settlement KATO code
     * @param means mean score 1 to 5 by criterion
     * @param isFromReserve whether it moved up after money became free
     * @param afterComplaint the number of the complaint that brought it a late place; null when it was ranked with the
     *     others
     */
    public record Winner(
            int place,
            BigDecimal total,
            String title,
            String settlement,
            UUID goal,
            Money amount,
            Map<String, BigDecimal> means,
            boolean isFromReserve,
            String afterComplaint) {}

    /**
     * One place of the ranking.
     *
     * @param value in the column that decides, scale 2; null where that is the total
     * @param thresholdsMissed keys of the criteria below their threshold, and {@code total}
     * @param separatedBy what put it behind the one before, see {@link RankingOrder}
     * @param isDeviation whether the committee departed from the ranking, with its reason in the minutes
     */
    public record Place(
            int place,
            BigDecimal total,
            BigDecimal value,
            Outcome outcome,
            List<String> thresholdsMissed,
            String separatedBy,
            boolean isDeviation) {}

    /**
     * A place given after the results, because a complaint brought an application back.
     *
     * @param place the one it would have had among the others
     * @param complaint the number of the complaint
     */
    public record Late(Place place, String complaint) {}
}
