package kz.birlese.workflow.repair;

import java.util.List;

/**
 * A change that may be chosen.
 *
 * @param process the process it is made in
 * @param box what it is about: the box to enter or of the task; null where it is about the case
 * @param holder whose task it is, by name; null where there is none
 * @param from where the case would leave
 * @param hindrance the rule that keeps it from being done now, or null
 */
public record Offer(Change change, String process, String box, String holder, List<String> from, String hindrance) {

    static Offer of(Change change, String process, String box, List<String> from, String hindrance) {
        return new Offer(change, process, box, null, from, hindrance);
    }
}
