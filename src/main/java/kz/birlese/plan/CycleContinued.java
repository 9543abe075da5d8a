package kz.birlese.plan;

import java.util.UUID;

/**
 * A cycle has come to its end and the next has been begun from it: whoever prepares plans starts preparing. Published
 * within the transaction.
 */
public record CycleContinued(UUID closed, UUID next) {}
