package kz.birlese.plan;

import java.time.Instant;

/**
 * A person on the roll of those who may vote online.
 *
 * @param openedAt when the account was opened
 * @param hasVoted whether online; never how
 */
public record OnRoll(String name, Instant openedAt, boolean hasVoted) {}
