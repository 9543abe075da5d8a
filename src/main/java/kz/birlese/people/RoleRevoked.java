package kz.birlese.people;

import java.util.UUID;

/** A role has been taken from an account, somewhere at least; told within the transaction that does it. */
public record RoleRevoked(UUID account) {}
