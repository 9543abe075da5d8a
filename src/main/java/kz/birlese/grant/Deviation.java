package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.programme.Money;

/**
 * Where the committee departs from the ranking.
 *
 * @param amount what is granted; null for the amount requested, and without meaning when it is no award
 * @param reason why; the minutes quote it
 */
public record Deviation(UUID application, Outcome outcome, Money amount, String reason) {}
