package kz.birlese.workflow.archive;

import java.time.Instant;
import java.util.UUID;

/**
 * A box that a case came to.
 *
 * @param id opaque, one for each coming
 * @param boxType the engine's word for the kind of box ({@code userTask}, {@code serviceTask}, …)
 * @param person who did it or holds it, or null
 * @param called the instance it called, or null
 * @param ended null while the case stands there
 * @param isCancelled left without having been done
 */
public record StepRun(
        String id,
        String instance,
        String processKey,
        String definition,
        String box,
        String boxType,
        UUID person,
        String called,
        Instant started,
        Instant ended,
        boolean isCancelled) {}
