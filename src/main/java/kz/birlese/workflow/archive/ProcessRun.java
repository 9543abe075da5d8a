package kz.birlese.workflow.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * One process of a case as it ran.
 *
 * @param instance opaque id
 * @param rootInstance the process of the case that nobody called
 * @param definition opaque id of the version it runs or ran in
 * @param caller the instance that called it, or null
 * @param caseId what it is about
 * @param ended null while it runs
 * @param isCancelled taken out of the engine before its end
 */
public record ProcessRun(
        String instance,
        String rootInstance,
        String processKey,
        String definition,
        String caller,
        UUID caseId,
        Instant started,
        Instant ended,
        boolean isCancelled) {}
