package kz.birlese.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.record.StoredFile;

/** A feature describes the cases of its processes, for lists, search and access. One bean per kind of case. */
public interface CaseDirectory {

    /** The processes whose business key is such a case. */
    Set<String> processes();

    /** Null when there is no such case. */
    CaseCard card(UUID caseId);

    /**
     * Whether the person may open the case and its files. The state decides, not the role alone: a juror with a conflict
     * may not. A person who holds one of the case's tasks is asked here too.
     */
    boolean mayOpen(UUID caseId, SignedIn person);

    /** Whether a person who may open the case may open this file of it as well; usually that is so. */
    default boolean mayOpen(StoredFile file, SignedIn person) {
        return true;
    }

    /**
     * The cases that do not exist for the person whatever their roles, as after a declared conflict of interest; usually
     * none. Asked for whole lists.
     */
    default Set<UUID> keptFrom(SignedIn person) {
        return Set.of();
    }

    /**
     * Whether the person may know by now what others did in the case and what was decided, whatever their office: a juror who
     * still has to give an own opinion may not.
     */
    default boolean mayReadHistory(UUID caseId, SignedIn person) {
        return true;
    }

    /** Where the case stands, as its owner would say it: the whole line, done and to come. */
    List<Step> progress(UUID caseId);

    /** One step on the progress line. {@code text} is a message key. */
    record Step(String text, State state) {
        public enum State {
            DONE,
            NOW,
            AHEAD,
            STOPPED
        }
    }
}
