package kz.birlese.workflow.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.birlese.workflow.TaskInbox.Due;
import kz.birlese.workflow.TaskInbox.Filter;
import kz.birlese.workflow.TaskInbox.Whose;

/** A view of the task list as its address tells it, so that it can be kept, shared and come back to. */
final class TasksAddress {

    private TasksAddress() {}

    /** Unknown values are passed over: an old or mistyped address still shows a list. */
    static Filter read(QueryParameters address) {
        return new Filter(
                word(address, "list", Whose.class).orElse(Whose.MINE),
                address.getSingleParameter("process").orElse(null),
                address.getSingleParameter("settlement").orElse(null),
                word(address, "due", Due.class).orElse(null),
                address.getSingleParameter("q").orElse(null));
    }

    static QueryParameters write(Filter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        if (filter.whose() != Whose.MINE) {
            address.put("list", filter.whose().name());
        }
        put(address, "process", filter.process());
        put(address, "settlement", filter.settlement());
        put(address, "due", filter.due() == null ? null : filter.due().name());
        put(address, "q", filter.search());
        return QueryParameters.simple(address);
    }

    private static void put(Map<String, String> address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.put(name, value);
        }
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
