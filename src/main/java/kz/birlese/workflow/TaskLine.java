package kz.birlese.workflow;

import java.util.List;
import kz.birlese.record.StoredFile;

/**
 * A step with the names of the people in it.
 *
 * @param who null when the house did it
 * @param to null when it went to nobody
 * @param deputyFor null when done for oneself
 * @param mentioned by name
 * @param file null when none was attached
 */
public record TaskLine(
        TaskStep step, String who, String to, String deputyFor, List<String> mentioned, StoredFile file) {}
