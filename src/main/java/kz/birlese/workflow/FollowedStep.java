package kz.birlese.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of a case, for those who look after it.
 *
 * @param rootInstance the process of the case that nobody called
 * @param role who may do it, or null when it is no task or is over
 * @param person who holds it or did it, or null
 * @param due null when no rule sets a day
 * @param ended null while the case waits there
 */
public record FollowedStep(
        String rootInstance,
        CaseCard card,
        String box,
        String role,
        UUID person,
        Instant since,
        Instant due,
        Instant ended) {

    public boolean isOverdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
