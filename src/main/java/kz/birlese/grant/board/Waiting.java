package kz.birlese.grant.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where cases wait.
 *
 * @param steps those where most is overdue first, then where most waits
 * @param tasks how many tasks stand open
 * @param overdue how many of them are overdue
 */
public record Waiting(List<Step> steps, int tasks, int overdue) {

    /**
     * A box with what waits at it.
     *
     * @param isTask whether somebody has to do something; else the process waits by itself
     * @param oldest since when the case that came first has waited
     * @param hands for whom, the one with most first; empty when for nobody
     */
    public record Step(String box, boolean isTask, int waiting, int overdue, Instant oldest, List<Hand> hands) {}

    /**
     * Somebody for whom cases wait.
     *
     * @param person null when nobody has taken them, when they are an applicant's, and for whoever may not know
     * @param name null with the person
     * @param role the word of the role
     */
    public record Hand(UUID person, String name, String role, int waiting, int overdue) {}
}
