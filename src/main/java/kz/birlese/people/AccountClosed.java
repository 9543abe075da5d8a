package kz.birlese.people;

import java.util.UUID;

/** An account has been disabled; told within the transaction that does it. */
public record AccountClosed(UUID account) {}
