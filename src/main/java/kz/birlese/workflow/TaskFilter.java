package kz.birlese.workflow;

import java.util.UUID;

/**
 * What the task list shows; null means any.
 *
 * @param process the process nobody called
 * @param step the id of the box
 * @param settlement KATO code of a territory of any size
 * @param call the case others belong to, such as the call of an application; itself included
 * @param assignee of the tasks of one's groups, who holds them; they are listed as open when it is null
 * @param search words of the number, the title, the owner or the place, in any spelling
 * @param order null for the most urgent first
 */
public record TaskFilter(
        View view,
        String process,
        String step,
        String settlement,
        UUID call,
        Due due,
        Priority priority,
        UUID assignee,
        String search,
        Order order) {

    /** Which list of the person. */
    public enum View {
        /** Held by the person. */
        MINE,
        /** What the person's roles let them take. */
        GROUPS,
        /** Past its moment, held or to be taken. */
        OVERDUE,
        /** Handed to others by the person and not back yet: assigned, to be prepared, asked about. */
        WAITING,
        /** Completed by the person, the latest first. */
        DONE
    }

    /** Past its moment; later today; from now to Sunday night. */
    public enum Due {
        OVERDUE,
        TODAY,
        THIS_WEEK
    }

    /** By the engine's number: 50 is usual. */
    public enum Priority {
        HIGH,
        USUAL,
        LOW
    }

    /** In which order; ties by due date and id. */
    public enum Order {
        DUE,
        NEWEST,
        PRIORITY
    }

    /** Everything of a list. */
    public static TaskFilter of(View view) {
        return new TaskFilter(view, null, null, null, null, null, null, null, null, null);
    }

    /** The same choices in another list. */
    public TaskFilter in(View other) {
        return new TaskFilter(other, process, step, settlement, call, due, priority, assignee, search, order);
    }

    /** Whether anything but the list and its order is chosen. */
    public boolean isNarrow() {
        return !equals(new TaskFilter(view, null, null, null, null, null, null, null, null, order));
    }
}
