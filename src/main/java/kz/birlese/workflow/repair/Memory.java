package kz.birlese.workflow.repair;

import java.util.List;
import java.util.Map;

/**
 * What is needed to take a change back: opaque ids, boxes and routing values only. Which parts are used depends on the
 * change; the others are empty or null.
 *
 * @param instance the process it was made in
 * @param came ids of the tokens it brought
 * @param left the boxes it took tokens from
 * @param domain what the domain asked to be kept
 * @param name the value that was corrected, or the box whose task was given up
 * @param before what the value was, or who held the task
 * @param stood where every process of a cancelled case stood, its callers first
 */
record Memory(
        String instance,
        List<String> came,
        List<String> left,
        Map<String, String> domain,
        String name,
        String before,
        List<Stood> stood) {

    /**
     * @param callerBox the box that called it, or null for the process nobody called
     * @param depth how many callers it had
     */
    record Stood(String instance, String process, String callerBox, int depth, List<String> boxes) {}

    static Memory of(String instance) {
        return new Memory(instance, List.of(), List.of(), Map.of(), null, null, List.of());
    }

    Memory moved(List<String> tokensThatCame, List<String> boxesLeft, Map<String, String> kept) {
        return new Memory(instance, tokensThatCame, boxesLeft, kept, name, before, stood);
    }

    Memory about(String what, String was) {
        return new Memory(instance, came, left, domain, what, was, stood);
    }

    Memory cancelled(List<Stood> where, Map<String, String> kept) {
        return new Memory(instance, came, left, kept, name, before, where);
    }
}
