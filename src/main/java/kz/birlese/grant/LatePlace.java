package kz.birlese.grant;

import java.util.List;
import kz.birlese.programme.Money;

/**
 * The place a readmitted application would have had, and what is left to give.
 *
 * @param order the ranking with the application in its place, first place first
 * @param place from 1, among those ranked together and this one
 * @param separatedBy what puts it behind the one before, see {@link RankingOrder#separation}
 * @param missed keys of the criteria below their threshold, and {@code total}; empty when all are met
 * @param free what is left of the fund now
 */
record LatePlace(
        List<GrantApplication> order,
        int place,
        String separatedBy,
        String drawNumber,
        List<String> missed,
        Money free) {

    boolean meetsThresholds() {
        return missed.isEmpty();
    }
}
