package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskLine;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.TaskStory;
import org.springframework.stereotype.Service;

/** Working on one task with others: handing it on, asking, commenting, files, and what has been done so far. */
@Service
class TaskTogether {

    private final TaskStory story;
    private final TogetherForms forms;
    private final StepLines lines;
    private final CurrentUser user;
    private final Say say;

    TaskTogether(TaskStory story, TogetherForms forms, StepLines lines, CurrentUser user, Say say) {
        this.story = story;
        this.forms = forms;
        this.lines = lines;
        this.user = user;
        this.say = say;
    }

    /** @param afterwards run when something has changed, with what to say */
    Section of(SeenTask row, TogetherForms.Afterwards afterwards) {
        Slot slot = new Slot();
        List<TaskLine> told = story.of(row.id());
        Div actions = new Div();
        actions.addClassName("actions");
        if (row.mayHandOn()) {
            actions.add(button("task.handOn", slot, () -> forms.handOn(row, afterwards)));
        }
        if (row.looksAfter()) {
            actions.add(button("tasks.reschedule", slot, () -> forms.reschedule(row, afterwards)));
        }
        actions.add(
                button("task.askColleague", slot, () -> forms.ask(row, afterwards)),
                button("task.comment", slot, () -> forms.comment(row, afterwards)),
                button("task.attach", slot, () -> forms.attach(row, afterwards)));
        Section section = new Section(new H2(say.it("task.together")), actions, slot);
        section.addClassNames("card", "stack");
        if (!told.isEmpty()) {
            section.add(list(told, slot, afterwards));
        }
        return section;
    }

    /** Where one form at a time stands, under the buttons. What was typed into one is there when it comes back. */
    private static final class Slot extends Div {

        private final Map<String, Component> begun = new HashMap<>();

        void show(String name, Supplier<Component> form) {
            removeAll();
            add(begun.computeIfAbsent(name, first -> form.get()));
        }
    }

    private Button button(String key, Slot slot, Supplier<Component> form) {
        return button(key, key, slot, form);
    }

    /** @param name of the form, by which it is found again */
    private Button button(String key, String name, Slot slot, Supplier<Component> form) {
        return new Button(say.it(key), click -> slot.show(name, form));
    }

    private OrderedList list(List<TaskLine> told, Slot slot, TogetherForms.Afterwards afterwards) {
        List<UUID> answered = told.stream()
                .map(line -> line.step().answers())
                .filter(each -> each != null)
                .collect(Collectors.toList());
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        told.forEach(line -> {
            ListItem item = lines.of(line, null);
            if (waitsForMe(line) && !answered.contains(line.step().id())) {
                UUID question = line.step().id();
                item.add(button(
                        "task.answer", "task.answer " + question, slot, () -> forms.answer(question, afterwards)));
            }
            list.add(item);
        });
        return list;
    }

    private boolean waitsForMe(TaskLine line) {
        return line.step().kind() == Kind.ASKED
                && user.require().id().equals(line.step().to());
    }
}
