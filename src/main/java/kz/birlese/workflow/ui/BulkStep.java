package kz.birlese.workflow.ui;

import java.util.function.Predicate;

/** What can be done with many tasks at once, and with which of them. */
enum BulkStep {
    CLAIM("tasks.claim", SeenTask::mayClaim),
    GIVE_BACK("tasks.back", SeenTask::mayGiveBack),
    COMPLETE("tasks.complete", SeenTask::mayComplete),
    ASSIGN("task.handOn", SeenTask::mayHandOn),
    RESCHEDULE("tasks.reschedule", SeenTask::looksAfter);

    private final String words;
    private final Predicate<SeenTask> fits;

    BulkStep(String words, Predicate<SeenTask> fits) {
        this.words = words;
        this.fits = fits;
    }

    /** The key of what the button says. */
    String words() {
        return words;
    }

    boolean fits(SeenTask task) {
        return fits.test(task);
    }
}
