package kz.birlese.workflow;

import java.time.Instant;
import java.util.UUID;
import kz.birlese.record.Decision;

/**
 * One line of what happened in a case.
 *
 * @param until when the step was done; null while it goes on, and for a decision
 * @param box the box, or null for a decision and what was done with a task
 * @param boxType the engine's word for the kind of box ({@code userTask}, {@code serviceTask}, …), or null
 * @param who the account that did it, or null for the process itself
 * @param whoName its name, or null
 * @param decision what the decision log says, or null
 * @param deputyFor the name of whoever it was decided in the place of, or null
 * @param isAssisted that one is the owner of the case, who sat beside whoever did it
 * @param task what somebody did with a task besides completing it, or null
 */
public record TimelineEntry(
        Instant at,
        Instant until,
        String processKey,
        String box,
        String boxType,
        UUID who,
        String whoName,
        Decision decision,
        String deputyFor,
        boolean isAssisted,
        TaskLine task) {}
