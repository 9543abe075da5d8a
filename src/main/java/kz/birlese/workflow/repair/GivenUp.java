package kz.birlese.workflow.repair;

import java.util.Optional;
import java.util.UUID;

/**
 * What the domain does along when a task made for one person is given up because that person can no longer do it. The bean
 * that is the box implements it; {@code WiringTest} asks for it wherever a diagram marks a box.
 */
public interface GivenUp {

    /** The rule, a key under {@code refusal.}, that keeps the task from being given up; empty when nothing does. */
    Optional<String> hindrance(UUID caseId, UUID holder);

    void giveUp(UUID caseId, UUID holder, String why);

    /** Takes {@link #giveUp} back. */
    void takeBack(UUID caseId, UUID holder);
}
