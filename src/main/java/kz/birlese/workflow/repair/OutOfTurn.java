package kz.birlese.workflow.repair;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the domain does along when a person lets a case enter a box out of its turn: skipped to or repeated. The bean that
 * is the box implements it; {@code WiringTest} asks for it wherever a diagram marks a box.
 */
public interface OutOfTurn {

    /** The rule, a key under {@code refusal.}, that keeps the case from entering the box now; empty when nothing does. */
    default Optional<String> hindrance(UUID caseId) {
        return Optional.empty();
    }

    /**
     * The domain follows, before the token enters. Throws {@link kz.birlese.record.Refusal} when it cannot. Answers what it
     * needs to take this back, without personal data; empty when it cannot be taken back.
     */
    default Optional<Map<String, String>> entering(UUID caseId) {
        return Optional.of(Map.of());
    }

    /** Takes {@link #entering} back; the box has not run meanwhile. */
    default void takenBack(UUID caseId, Map<String, String> before) {
        // Nothing was changed.
    }
}
