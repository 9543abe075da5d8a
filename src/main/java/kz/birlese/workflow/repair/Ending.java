package kz.birlese.workflow.repair;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What it means in the domain that a case of a process is cancelled. One bean for each process whose cases may be; where
 * there is none, the screen says why by {@code repair.noEnding.<process>}.
 */
public interface Ending {

    /** The process nobody calls. */
    String process();

    /** The rule, a key under {@code refusal.}, that keeps the case from being cancelled now; empty when nothing does. */
    Optional<String> hindrance(UUID caseId);

    /**
     * The domain is over, and whoever it concerns is told by letter. Answers what it needs to begin again, without personal
     * data; empty when it cannot.
     */
    Optional<Map<String, String>> cancel(UUID caseId, String why);

    /** Whether the process ends by itself when the domain is cancelled, because its diagram has a way for that. */
    default boolean endsByItself() {
        return false;
    }

    /** The rule that keeps the cancelled case from going on where it stood; empty when nothing does. */
    default Optional<String> hindranceToGoOn(UUID caseId, Map<String, String> before) {
        return Optional.empty();
    }

    /** The domain stands as it did before it was cancelled. */
    default void goOn(UUID caseId, Map<String, String> before) {
        throw new UnsupportedOperationException(process() + " cannot go on");
    }
}
