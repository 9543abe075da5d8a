package kz.birlese.workflow.library;

import java.util.Map;

/**
 * A part of a file with all it says.
 *
 * @param id by which it is the same in another version
 * @param sort the element or component it is, for example {@code userTask}; empty where there is but one
 * @param name as the file calls it; empty when it does not
 */
public record Thing(Part part, String id, String sort, String name, Map<Saying, String> says) {

    /**
     * One thing said.
     *
     * @param about for what is said more than once: the column of a cell, the value of an option, the place in the file
     */
    public record Saying(Aspect aspect, String about) {

        static Saying of(Aspect aspect) {
            return new Saying(aspect, "");
        }
    }

    /** What it says in this respect; null when nothing. */
    public String says(Aspect aspect) {
        return says.get(Saying.of(aspect));
    }
}
