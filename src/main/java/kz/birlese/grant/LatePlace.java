package kz.birlese.grant;

import java.util.List;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.programme.Money;

/**
 * The place a readmitted application would have had, and what is left to give.
 *
 * @param order the ranking with the application in its place, first place first
 * @param placed where it stands there, and what puts it behind the one before
 * @param missed keys of the criteria below their threshold, and {@code total}; empty when all are met
 * @param free what is left of the fund now
 */
record LatePlace(List<GrantApplication> order, Placed<GrantApplication> placed, List<String> missed, Money free) {

    boolean meetsThresholds() {
        return missed.isEmpty();
    }

    int place() {
        return placed.place();
    }

    String separatedBy() {
        return placed.separatedBy();
    }

    String drawNumber() {
        return placed.drawNumber();
    }
}
