package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Reschedule;
import kz.birlese.workflow.Say;

/** Many tasks to one new term. */
final class BulkReschedule implements BulkWork {

    private final Reschedule reschedule;
    private final Say say;
    private final DatePicker day;
    private final TextArea why = new TextArea();
    private final FieldErrors errors;

    BulkReschedule(Reschedule reschedule, Words words, Say say) {
        this.reschedule = reschedule;
        this.say = say;
        this.errors = new FieldErrors(words);
        this.day = day(say);
        why.setLabel(say.it("tasks.reschedule.why"));
        why.setManualValidation(true);
        why.setWidthFull();
        errors.on("day", day);
        errors.on("why", why);
    }

    /** Asks for a new term. */
    static DatePicker day(Say say) {
        DatePicker day = new DatePicker(say.it("tasks.reschedule.day"));
        day.setHelperText(say.it("tasks.reschedule.help"));
        day.setI18n(Calendar.words(say));
        day.setLocale(say.language().locale());
        day.setManualValidation(true);
        return day;
    }

    @Override
    public BulkStep step() {
        return BulkStep.RESCHEDULE;
    }

    @Override
    public List<Component> asks() {
        return List.of(errors, day, why);
    }

    @Override
    public boolean isSaid() {
        return errors.attempt(() -> reschedule.check(day.getValue(), why.getValue()));
    }

    @Override
    public Optional<String> hindrance(SeenTask task) {
        return reschedule.hindrance(task.id()).map(rule -> say.refusal(new Refusal.Reason(rule)));
    }

    @Override
    public void act(SeenTask task) {
        reschedule.to(task.id(), day.getValue(), why.getValue());
    }
}
