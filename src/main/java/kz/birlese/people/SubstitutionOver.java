package kz.birlese.people;

import java.util.UUID;

/** Nobody stands in for the absent person any more; told within the transaction that records it. */
public record SubstitutionOver(UUID absent, UUID deputy) {}
