package kz.birlese.workflow.repair;

import java.util.Map;

/**
 * A change that was made.
 *
 * @param what the word of its decision
 * @param facts before and after, for the decision log
 * @param memory what takes it back; null when nothing can
 * @param root the process nobody called that the case runs in from now on
 */
record Done(String what, Map<String, String> facts, Memory memory, String root) {

    /** A fact that is a text of the house: people read it in their language. */
    static String text(String key) {
        return "text:" + key;
    }
}
