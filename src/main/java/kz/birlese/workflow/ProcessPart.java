package kz.birlese.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One process of a case: the one nobody called, or one that another called.
 *
 * @param instance opaque id
 * @param definition opaque id of the version it runs in
 * @param caller the instance that called it, or null
 * @param callerBox the box there that called it, or null
 * @param active where it stands: box id and how many tokens
 * @param visited boxes it has left, gateways and events included
 * @param incidents what has failed in it or below it and waits for help
 */
public record ProcessPart(
        String instance,
        String processKey,
        String definition,
        String caller,
        String callerBox,
        CaseEntry.State state,
        Instant started,
        Instant ended,
        Map<String, Integer> active,
        Set<String> visited,
        List<Stuck> incidents) {

    /**
     * A step that failed.
     *
     * @param job to try again with; null where the failure lies in a called process and is listed there too
     * @param cause in plain words, or null where {@code job} is
     * @param message what the system said, for whoever repairs it
     * @param nextTry when the house tries again by itself; null when it waits for a person
     */
    public record Stuck(String job, String box, Instant since, PlainCause cause, String message, Instant nextTry) {}
}
