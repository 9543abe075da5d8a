package kz.birlese.workflow.ui;

import java.time.Instant;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.Why;

/**
 * An open task as the person at work sees it.
 *
 * @param isMine the person holds it, or fills it in with whoever does
 * @param mayClaim the person may take it: nobody holds it, or somebody they stand in for
 * @param looksAfter the person looks after its case
 * @param holder the name of whoever holds it, or null
 * @param why why the person sees it
 */
record SeenTask(TaskEntry entry, boolean isMine, boolean mayClaim, boolean looksAfter, String holder, Why why) {

    String id() {
        return entry.taskId();
    }

    String key() {
        return entry.taskKey();
    }

    UUID caseId() {
        return entry.card().caseId();
    }

    /** The process that is the case: nobody called it. */
    String process() {
        return entry.rootProcess();
    }

    Instant due() {
        return entry.due();
    }

    /** A task made for one person cannot go back to anybody. */
    boolean mayGiveBack() {
        return isMine && !entry.personal() && entry.delegatedBy() == null;
    }

    /** Whether to offer it; the use case decides. */
    boolean mayHandOn() {
        return !entry.personal() && (looksAfter || mayClaim || isMine && entry.delegatedBy() == null);
    }

    /** Whether the person completes it themselves. */
    boolean mayComplete() {
        return isMine && entry.delegatedBy() == null;
    }

    /** The number people quote and what the case is about. */
    String caseName(Language language) {
        Trilingual title = entry.card().title();
        return title == null ? number() : number() + " · " + title.in(language);
    }

    String number() {
        return entry.card().number() == null ? "" : entry.card().number();
    }
}
