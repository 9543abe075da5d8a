package kz.birlese.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody stands in for somebody.
 *
 * @param ends the last day
 */
public record Substitution(UUID id, Colleague absent, Colleague deputy, LocalDate starts, LocalDate ends, String why) {

    /** Somebody who works for the house. */
    public record Colleague(UUID id, String name) {}
}
