package kz.birlese.bench;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;

/** One of the two that carry the same applications through the same diagrams. */
interface Contender {

    /** A call that is open, and the drafts that wait in it to be submitted; the business keys of their processes. */
    record Field(UUID call, List<UUID> drafts) {}

    /** The engine whose tasks and jobs the driver looks up. */
    ProcessEngine engine();

    /** Lays out a call at {@link Round#START} with drafts ready to be submitted. Takes its time. */
    Field layOut(int applications);

    /** Completes the open task as the person whose turn it is; {@code holder} is null while nobody holds it. */
    void complete(String box, UUID caseId, String taskId, String holder);

    /** What is left to do when all outcomes stand. */
    void clearUp();
}
