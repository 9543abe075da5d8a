package kz.birlese.workflow.repair;

/** A way to put a case right, chosen but not yet gone. */
public sealed interface Change {

    /**
     * The case enters a box out of its turn.
     *
     * @param instance the process of the case that has the box
     */
    record Step(String instance, String box, Kind kind) implements Change {

        public enum Kind {
            SKIP,
            REPEAT,
            /** Once more beside what is waited for. */
            BESIDE
        }
    }

    /** A task that its person can no longer do is given up, and the case goes on without it. */
    record GiveUp(String task) implements Change {}

    /** A routing value is brought in line with the records. */
    record Correct(String instance, String name, String value) implements Change {}

    record Cancel() implements Change {}

    /** A cancelled case goes on from where it stood. */
    record Restart() implements Change {}

    /** It runs on another version of its diagrams; done by {@link MoveCases}, taken back like the others. */
    record Move() implements Change {}

    /** What was done last is taken back, since nothing has followed from it. */
    record TakeBack() implements Change {}
}
