package kz.birlese.workflow.library;

import java.time.Instant;

/**
 * One version of a diagram, a table or a form, as it was deployed.
 *
 * @param key the id of the process, of the table or of the form
 * @param number as the engine counts: also one more when only something else of its family has changed
 * @param definition opaque id
 * @param deployment opaque id of what came together with it
 * @param family called like the process nobody calls, or the table nobody asks
 * @param file its stable name, for example {@code processes/grant/complaint.bpmn}
 * @param release of the application that brought it; null where that was not written down yet
 * @param cases that run on it
 */
public record Version(
        Kind kind,
        String key,
        int number,
        String definition,
        String deployment,
        String family,
        String file,
        Instant since,
        String release,
        int cases) {

    /** The file without its folders. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
