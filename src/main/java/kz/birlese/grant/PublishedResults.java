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
 * @param places the whole ranking, without names, titles or numbers of applications
 * @param counts how many applications stand where
 * @param failedRules how many applications failed each rule of eligibility
 * @param awarded the sum of the grants that stand now
 */
public record PublishedResults(
        Call call,
        List<Winner> winners,
        List<Place> places,
        Map<ApplicationStatus, Long> counts,
        Map<String, Long> failedRules,
        Money awarded) {

    /**
     * A project that gets a grant.
     *
     * @param settlement KATO code
     * @param means mean score 1 to 5 by criterion
     * @param isFromReserve whether it moved up after money became free
     */
    public record Winner(
            int place,
            BigDecimal total,
            String title,
            String settlement,
            UUID goal,
            Money amount,
            Map<String, BigDecimal> means,
            boolean isFromReserve) {}

    /**
     * One place of the ranking.
     *
     * @param thresholdsMissed keys of the criteria below their threshold, and {@code total}
     * @param separatedBy what put it behind the one before: {@code total}, a criterion's key, {@code amount} or {@code
     *     draw}
     * @param isDeviation whether the committee departed from the ranking, with its reason in the minutes
     */
    public record Place(
            int place,
            BigDecimal total,
            Outcome outcome,
            List<String> thresholdsMissed,
            String separatedBy,
            boolean isDeviation) {}
}
