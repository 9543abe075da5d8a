package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;

/** Shows what can be done with the ticked tasks; nothing happens before the person has seen what would. */
class BulkBar extends Div {

    private final transient Say say;
    private final Span how = new Span();
    private final Map<BulkStep, Button> buttons = new EnumMap<>(BulkStep.class);

    BulkBar(Say say, Consumer<BulkStep> ask, Runnable untick) {
        this.say = say;
        addClassNames("bulk", "actions");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say.it("tasks.bulk"));
        how.getElement().setAttribute("role", "status");
        add(how);
        for (BulkStep step : BulkStep.values()) {
            Button button = new Button(say.it(step.words()), click -> ask.accept(step));
            buttons.put(step, button);
            add(button);
        }
        Button none = new Button(say.it("tasks.bulk.none"), click -> untick.run());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(none);
        setVisible(false);
    }

    void show(List<SeenTask> ticked) {
        setVisible(!ticked.isEmpty());
        how.setText(say.it("tasks.bulk.ticked", Map.of("count", ticked.size())));
        buttons.forEach((step, button) -> button.setVisible(ticked.stream().anyMatch(step::fits)));
    }
}
