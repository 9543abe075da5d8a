package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.record.FileCheck;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Colleagues.Colleague;
import kz.birlese.workflow.HandOver;
import kz.birlese.workflow.Reschedule;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskColleagues;
import kz.birlese.workflow.TaskTalk;
import org.springframework.stereotype.Service;

/** The small forms of working together on a task. A refusal shows at its field and what was typed stays. */
@Service
class TogetherForms {

    /** Told when something has changed, with the key of what to say about it. */
    interface Afterwards {
        void say(String key);
    }

    /** For good, or to be prepared and brought back. */
    enum Way {
        ASSIGN,
        DELEGATE
    }

    private static final List<String> KINDS = List.of(".pdf", ".jpg", ".jpeg", ".png", ".docx", ".xlsx");

    private final TaskColleagues colleagues;
    private final HandOver handOver;
    private final TaskTalk talk;
    private final FileCheck check;
    private final Reschedule reschedule;
    private final Words words;
    private final Say say;

    TogetherForms(
            TaskColleagues colleagues,
            HandOver handOver,
            TaskTalk talk,
            FileCheck check,
            Reschedule reschedule,
            Words words,
            Say say) {
        this.colleagues = colleagues;
        this.handOver = handOver;
        this.talk = talk;
        this.check = check;
        this.reschedule = reschedule;
        this.words = words;
        this.say = say;
    }

    Component handOn(SeenTask row, Afterwards afterwards) {
        List<Colleague> takers = colleagues.whoCouldTake(row.id());
        if (takers.isEmpty()) {
            return new Paragraph(say.it("task.handOn.nobody"));
        }
        ComboBox<Colleague> to = colleague("task.handOn.to", takers);
        RadioButtonGroup<Way> way = new RadioButtonGroup<>(say.it("task.handOn.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(each -> say.it("task.handOn.way." + each));
        way.setValue(Way.ASSIGN);
        way.setVisible(row.isMine());
        TextArea why = text("task.handOn.why");
        FieldErrors errors = new FieldErrors(words);
        errors.on("to", to);
        errors.on("why", why);
        return form(errors, List.of(to, way, why), "task.handOn.send", () -> {
            UUID chosen = chosen(to);
            if (way.getValue() == Way.DELEGATE) {
                handOver.delegate(row.id(), chosen, why.getValue());
            } else {
                handOver.assign(row.id(), chosen, why.getValue());
            }
            afterwards.say("task.handedOn");
        });
    }

    Component reschedule(SeenTask row, Afterwards afterwards) {
        DatePicker day = BulkReschedule.day(say);
        TextArea why = text("tasks.reschedule.why");
        FieldErrors errors = new FieldErrors(words);
        errors.on("day", day);
        errors.on("why", why);
        return form(errors, List.of(day, why), "tasks.reschedule", () -> {
            reschedule.to(row.id(), day.getValue(), why.getValue());
            afterwards.say("task.rescheduled");
        });
    }

    Component ask(SeenTask row, Afterwards afterwards) {
        List<Colleague> readers = colleagues.whoMaySee(row.id());
        if (readers.isEmpty()) {
            return new Paragraph(say.it("task.ask.nobody"));
        }
        ComboBox<Colleague> to = colleague("task.ask.to", readers);
        TextArea question = text("task.ask.question");
        FieldErrors errors = new FieldErrors(words);
        errors.on("to", to);
        errors.on("text", question);
        return form(errors, List.of(to, question), "task.ask.send", () -> {
            talk.ask(row.id(), chosen(to), question.getValue());
            afterwards.say("task.asked");
        });
    }

    Component answer(UUID question, Afterwards afterwards) {
        TextArea answer = text("task.answer.text");
        FieldErrors errors = new FieldErrors(words);
        errors.on("text", answer);
        return form(errors, List.of(answer), "task.answer.send", () -> {
            talk.answer(question, answer.getValue());
            afterwards.say("task.answered");
        });
    }

    Component comment(SeenTask row, Afterwards afterwards) {
        TextArea text = text("task.comment.text");
        MultiSelectComboBox<Colleague> mentioned = new MultiSelectComboBox<>(say.it("task.comment.mention"));
        mentioned.setHelperText(say.it("task.comment.mention.help"));
        mentioned.setItems(colleagues.whoMaySee(row.id()));
        mentioned.setItemLabelGenerator(each -> "@" + each.name());
        mentioned.setWidthFull();
        FieldErrors errors = new FieldErrors(words);
        errors.on("text", text);
        return form(errors, List.of(text, mentioned), "task.comment.send", () -> {
            Set<UUID> ids = mentioned.getValue().stream().map(Colleague::id).collect(Collectors.toSet());
            talk.comment(row.id(), text.getValue(), ids);
            afterwards.say("task.commented");
        });
    }

    Component attach(SeenTask row, Afterwards afterwards) {
        Div complaint = new Div();
        complaint.addClassName("form-error");
        complaint.getElement().setAttribute("role", "alert");
        Arrivals arrivals = new Arrivals(check.largest(), (name, content) -> talk.attach(row.id(), name, content));
        Upload upload = UploadButton.of(
                say, arrivals, () -> KINDS, () -> arrived(arrivals, complaint, afterwards), complaint::setText);
        upload.setAcceptedFileTypes(KINDS.toArray(String[]::new));
        Div form = new Div(upload, complaint);
        form.addClassName("stack");
        return form;
    }

    private void arrived(Arrivals arrivals, Div complaint, Afterwards afterwards) {
        complaint.setText("");
        arrivals.drain(
                kept -> afterwards.say("task.attached"),
                refusal -> complaint.setText(
                        refusal.reasons().stream().map(say::refusal).collect(Collectors.joining(" "))));
    }

    private static UUID chosen(ComboBox<Colleague> to) {
        if (to.getValue() == null) {
            throw new Refusal("colleagueMissing", "to", Map.of());
        }
        return to.getValue().id();
    }

    private ComboBox<Colleague> colleague(String label, List<Colleague> among) {
        ComboBox<Colleague> to = new ComboBox<>(say.it(label));
        to.setItems(among);
        to.setItemLabelGenerator(Colleague::name);
        to.setManualValidation(true);
        to.setWidthFull();
        return to;
    }

    private TextArea text(String label) {
        TextArea text = new TextArea(say.it(label));
        text.setManualValidation(true);
        text.setWidthFull();
        return text;
    }

    private Component form(FieldErrors errors, List<Component> fields, String verb, Runnable send) {
        Button button = new Button(say.it(verb), click -> errors.attempt(send));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(errors);
        form.add(fields);
        form.add(button);
        form.addClassName("stack");
        return form;
    }
}
