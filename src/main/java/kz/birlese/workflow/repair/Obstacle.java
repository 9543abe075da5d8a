package kz.birlese.workflow.repair;

/**
 * What keeps a case from moving to another version of its diagrams.
 *
 * @param process the process it lies in
 * @param box where the case stands, which the other version does not take over; null when the whole process is missing
 */
public record Obstacle(String process, String box, Kind kind) {

    public enum Kind {
        /** The other version has no such box or process. */
        GONE,
        /** The box is there, but does something of another kind. */
        OF_ANOTHER_KIND,
        /** The engine refuses for a reason of its own. */
        REFUSED
    }
}
