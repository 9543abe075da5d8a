package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** What is done with each of many tasks, and what has to be said for it first. */
interface BulkWork {

    BulkStep step();

    /** What the person says once for all of them; empty when nothing is needed. */
    default List<Component> asks() {
        return List.of();
    }

    /** Whether what was asked has been said well enough to go on; shows what is missing. */
    default boolean isSaid() {
        return true;
    }

    /** Why it cannot be done with the task, in words; empty when it will be done. Throws as {@link #act} does. */
    default Optional<String> hindrance(SeenTask task) {
        return Optional.empty();
    }

    /** Throws {@link kz.birlese.record.Refusal} or {@link kz.birlese.record.NotFound} for a task it cannot be done with. */
    void act(SeenTask task);
}
