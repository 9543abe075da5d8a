package kz.birlese.workflow.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Tracking.Filter;
import kz.birlese.workflow.Tracking.Standing;
import kz.birlese.workflow.Tracking.Step;

/** Narrows the list of tracked cases. */
class TrackingFilters extends Filters {

    static final Filter EVERYTHING = new Filter(null, null, null, null, null, null);

    private static final List<Integer> AGES = List.of(7, 30, 90, 180);

    private final Select<String> process;
    private final Select<Standing> standing;
    private final Select<String> settlement;
    private final Select<Integer> age;
    private final Select<Step> step;
    private final transient List<Step> steps;
    private final transient Consumer<Filter> change;

    TrackingFilters(Say say, Choices choices, Consumer<Filter> change) {
        super(say);
        this.change = change;
        process = choice("tracking.process", choices.processes(), key -> say.it("process." + key));
        standing = choice("tracking.state", List.of(Standing.values()), word -> say.it("tracking.state." + word));
        settlement = choice("tracking.settlement", choices.settlements(), say::place);
        age = choice("tracking.age", AGES, days -> say.it("tracking.age.over", Map.of("days", days)));
        steps = choices.steps().stream().map(box -> new Step(box, null)).toList();
        step = choice("tracking.step", steps, each -> words(say, each));
        offer(process, standing, settlement, age, step);
    }

    /** Only those that stand at the box, of any version or of the one. */
    static Filter at(String box, Integer version) {
        return new Filter(null, null, null, null, null, new Step(box, version));
    }

    private static String words(Say say, Step step) {
        String box = say.standsAt(step.box());
        return step.version() == null
                ? box
                : say.it("tracking.step.version", Map.of("step", box, "version", step.version()));
    }

    /** Shows what the address asks for, without asking again. */
    void show(Filter filter) {
        process.setValue(filter.process());
        standing.setValue(filter.standing());
        settlement.setValue(filter.settlement());
        age.setValue(filter.olderThanDays());
        offer(filter.step());
        show(filter.search(), !filter.equals(EVERYTHING));
    }

    /** Besides the steps of people the one a picture of a process led to. */
    private void offer(Step wanted) {
        step.setItems(
                wanted == null || steps.contains(wanted)
                        ? steps
                        : Stream.concat(Stream.of(wanted), steps.stream()).toList());
        step.setValue(wanted);
    }

    @Override
    protected void changed() {
        change.accept(new Filter(
                process.getValue(),
                standing.getValue(),
                settlement.getValue(),
                age.getValue(),
                words(),
                step.getValue()));
    }

    @Override
    protected void clear() {
        change.accept(EVERYTHING);
    }
}
