package kz.birlese.workflow.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Tracking.Filter;
import kz.birlese.workflow.Tracking.Standing;

/** Narrows the list of tracked cases. */
class TrackingFilters extends Filters {

    static final Filter EVERYTHING = new Filter(null, null, null, null, null);

    private static final List<Integer> AGES = List.of(7, 30, 90, 180);

    private final Select<String> process;
    private final Select<Standing> standing;
    private final Select<String> settlement;
    private final Select<Integer> age;
    private final transient Consumer<Filter> change;

    TrackingFilters(Say say, Choices choices, Consumer<Filter> change) {
        super(say);
        this.change = change;
        process = choice("tracking.process", choices.processes(), key -> say.it("process." + key));
        standing = choice("tracking.state", List.of(Standing.values()), word -> say.it("tracking.state." + word));
        settlement = choice("tracking.settlement", choices.settlements(), say::place);
        age = choice("tracking.age", AGES, days -> say.it("tracking.age.over", Map.of("days", days)));
        offer(process, standing, settlement, age);
    }

    /** Shows what the address asks for, without asking again. */
    void show(Filter filter) {
        process.setValue(filter.process());
        standing.setValue(filter.standing());
        settlement.setValue(filter.settlement());
        age.setValue(filter.olderThanDays());
        show(filter.search(), !filter.equals(EVERYTHING));
    }

    @Override
    protected void changed() {
        change.accept(
                new Filter(process.getValue(), standing.getValue(), settlement.getValue(), age.getValue(), words()));
    }

    @Override
    protected void clear() {
        change.accept(EVERYTHING);
    }
}
