package kz.birlese.workflow;

import java.time.Instant;

/**
 * One case as lists show it: a process that nobody called.
 *
 * @param rootInstance opaque id of the process
 * @param ended null while it runs
 */
public record CaseEntry(
        String rootInstance, String processKey, CaseCard card, State state, Instant started, Instant ended) {

    /** Where the process of a case stands. */
    public enum State {
        RUNNING,
        ENDED,
        /** Taken out of the engine before its end. */
        CANCELLED
    }
}
