package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Colleagues.Colleague;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskColleagues;

/** Many tasks to one colleague. */
final class BulkAssign implements BulkWork {

    private final HandOver handOver;
    private final UUID me;
    private final Say say;
    /** Who could take each of the tasks. */
    private final Map<String, List<Colleague>> takers = new HashMap<>();

    private final ComboBox<Colleague> to = new ComboBox<>();
    private final TextArea why = new TextArea();
    private final FieldErrors errors;

    BulkAssign(HandOver handOver, TaskColleagues colleagues, UUID me, List<SeenTask> fitting, Words words, Say say) {
        this.handOver = handOver;
        this.me = me;
        this.say = say;
        this.errors = new FieldErrors(words);
        Set<Colleague> offered = new LinkedHashSet<>();
        fitting.forEach(task -> {
            List<Colleague> able = colleagues.whoCouldTake(task.id());
            takers.put(task.id(), able);
            offered.addAll(able);
        });
        to.setLabel(say.it("task.handOn.to"));
        to.setItems(offered);
        to.setItemLabelGenerator(Colleague::name);
        to.setManualValidation(true);
        to.setWidthFull();
        why.setLabel(say.it("task.handOn.why"));
        why.setManualValidation(true);
        why.setWidthFull();
        errors.on("to", to);
        errors.on("why", why);
    }

    @Override
    public BulkStep step() {
        return BulkStep.ASSIGN;
    }

    @Override
    public List<Component> asks() {
        return List.of(errors, to, why);
    }

    @Override
    public boolean isSaid() {
        return errors.attempt(() -> {
            if (to.getValue() == null) {
                throw new Refusal("colleagueMissing", "to", Map.of());
            }
        });
    }

    @Override
    public Optional<String> hindrance(SeenTask task) {
        Colleague colleague = to.getValue();
        UUID holder = task.entry().assignee();
        if (colleague.id().equals(holder)) {
            return Optional.of(refusal("taskTheirsAlready", Map.of("name", colleague.name())));
        }
        if (!takers.getOrDefault(task.id(), List.of()).contains(colleague)) {
            return Optional.of(say.it("tasks.bulk.mayNotHold", Map.of("name", colleague.name())));
        }
        boolean takenAway = holder != null && !holder.equals(me);
        return takenAway && why.getValue().isBlank()
                ? Optional.of(refusal("taskWhyMissing", Map.of()))
                : Optional.empty();
    }

    private String refusal(String rule, Map<String, Object> facts) {
        return say.refusal(new Refusal.Reason(rule, null, facts));
    }

    @Override
    public void act(SeenTask task) {
        handOver.assign(task.id(), to.getValue().id(), why.getValue());
    }
}
