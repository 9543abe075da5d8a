package kz.birlese.workflow.repair;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the domain does along when a task made for one person is given up because that person can no longer do it, or has
 * not done it in time. The bean that is the box implements it; {@code WiringTest} asks for it wherever a diagram marks a box.
 */
public interface GivenUp {

    /**
     * The rule, a key under {@code refusal.}, that keeps the task from being given up; empty when nothing does.
     *
     * @param due of the task; null when no rule sets a day
     */
    Optional<String> hindrance(UUID caseId, UUID holder, Instant due);

    void giveUp(UUID caseId, UUID holder, String why);

    /** Takes {@link #giveUp} back. */
    void takeBack(UUID caseId, UUID holder);
}
