package kz.birlese.workflow;

import java.util.Comparator;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;

/**
 * Why a person sees a task.
 *
 * @param role through which the person may take it; null when they hold it or only look on
 * @param kato the territory the role is held in; null for everywhere
 */
public record Why(Kind kind, Role role, String kato) {

    /** What the task has to do with the person. */
    public enum Kind {
        /** Made for this person alone. */
        PERSONAL,
        /** Taken by the person. */
        HELD,
        /** The person fills it in with its holder. */
        ASSISTED,
        /** A role of the person covers its place. */
        ROLE,
        /** The person works on its case by office. */
        CASE
    }

    /** Why the person sees the task, given that they do. */
    public static Why of(TaskEntry task, SignedIn person) {
        if (person.id().equals(task.assignee())) {
            return new Why(task.personal() ? Kind.PERSONAL : Kind.HELD, null, null);
        }
        if (CaseFollowers.assists(task, person)) {
            return new Why(Kind.ASSISTED, null, null);
        }
        return person.reach().stream()
                .filter(reach -> reach.role().name().equals(task.role()))
                .filter(reach -> reach.covers(task.card().settlement()))
                .min(Comparator.comparing(reach -> reach.kato() == null ? "" : reach.kato()))
                .map(Why::of)
                .orElse(new Why(Kind.CASE, null, null));
    }

    private static Why of(Reach reach) {
        return new Why(Kind.ROLE, reach.role(), reach.kato());
    }
}
