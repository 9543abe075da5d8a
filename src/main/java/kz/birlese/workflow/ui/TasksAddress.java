package kz.birlese.workflow.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.Due;
import kz.birlese.workflow.TaskFilter.Order;
import kz.birlese.workflow.TaskFilter.Priority;
import kz.birlese.workflow.TaskFilter.View;

/** A view of the task list as its address tells it, so that it can be kept, shared and come back to. */
final class TasksAddress {

    private TasksAddress() {}

    /** Unknown values are passed over: an old or mistyped address still shows a list. */
    static TaskFilter read(QueryParameters address) {
        return new TaskFilter(
                word(address, "list", View.class).orElse(View.MINE),
                text(address, "process"),
                text(address, "step"),
                text(address, "settlement"),
                id(address, "call"),
                word(address, "due", Due.class).orElse(null),
                word(address, "priority", Priority.class).orElse(null),
                id(address, "who"),
                text(address, "q"),
                word(address, "order", Order.class).orElse(null));
    }

    /** The same from the query alone, as saved views keep it. */
    static TaskFilter read(String query) {
        return read(new Location("tasks?" + query).getQueryParameters());
    }

    static QueryParameters write(TaskFilter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, "list", filter.view() == View.MINE ? null : filter.view());
        put(address, "process", filter.process());
        put(address, "step", filter.step());
        put(address, "settlement", filter.settlement());
        put(address, "call", filter.call());
        put(address, "due", filter.due());
        put(address, "priority", filter.priority());
        put(address, "who", filter.assignee());
        put(address, "q", filter.search());
        put(address, "order", filter.order());
        return QueryParameters.simple(address);
    }

    private static void put(Map<String, String> address, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.put(name, value.toString());
        }
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse(null);
    }

    private static UUID id(QueryParameters address, String name) {
        return address.getSingleParameter(name)
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> word(QueryParameters address, String name, Class<E> words) {
        return address.getSingleParameter(name).flatMap(value -> {
            for (E word : words.getEnumConstants()) {
                if (word.name().equals(value)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        });
    }
}
