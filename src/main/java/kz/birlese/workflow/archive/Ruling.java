package kz.birlese.workflow.archive;

import java.time.Instant;
import java.util.List;

/**
 * What a table ruled in a case.
 *
 * @param box the box that asked it
 * @param table its id, for example {@code decideEligibility}
 * @param definition opaque id of the version that ruled
 * @param found what it was asked, in the order of its columns
 * @param ruled the rows that held, in their order; empty when none did
 */
public record Ruling(
        String id,
        String instance,
        String box,
        String table,
        String definition,
        Instant at,
        List<Named> found,
        List<Rule> ruled) {

    /**
     * A column and what stood in it.
     *
     * @param id of the column, by which the bundles know it
     * @param name as the table calls it
     * @param value as text; null when nothing stood there
     */
    public record Named(String id, String name, String value) {}

    /** A row of the table that held, and what it says. */
    public record Rule(String id, List<Named> says) {}
}
