package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Substitution.Colleague;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.workflow.Say;

/** Asks who is away, who stands in, from when until when and why; a refusal shows at its field. */
class DeputyForm extends Div {

    private final transient NameDeputy deputies;
    private final transient Runnable named;
    private final ComboBox<Colleague> absent = new ComboBox<>();
    private final ComboBox<Colleague> deputy = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final TextArea why = new TextArea();
    private final FieldErrors errors;

    DeputyForm(NameDeputy deputies, Words words, Say say, Runnable named) {
        this.deputies = deputies;
        this.named = named;
        this.errors = new FieldErrors(words);
        addClassNames("card", "stack");
        people(say, "absent", absent, deputies.absentees());
        people(say, "deputy", deputy, deputies.deputies());
        absent.getListDataView().getItems().findFirst().ifPresent(absent::setValue);
        day(say, "from", from);
        day(say, "until", until);
        why.setLabel(say.it("deputies.why"));
        why.setHelperText(say.it("deputies.why.help"));
        why.setManualValidation(true);
        why.setWidthFull();
        errors.on("why", why);
        Button send = new Button(say.it("deputies.name"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(send);
        actions.addClassName("actions");
        add(new H2(say.it("deputies.new")), errors, absent, deputy, from, until, why, actions);
    }

    private void people(Say say, String key, ComboBox<Colleague> field, List<Colleague> among) {
        field.setLabel(say.it("deputies." + key));
        field.setItems(among);
        field.setItemLabelGenerator(Colleague::name);
        field.setManualValidation(true);
        errors.on(key, field);
    }

    private void day(Say say, String key, DatePicker field) {
        field.setLabel(say.it("deputies." + key));
        field.setI18n(Calendar.words(say));
        field.setLocale(say.language().locale());
        // On a phone the calendar would otherwise open over the refusal that the focus comes with.
        field.setAutoOpen(false);
        field.setManualValidation(true);
        errors.on(key, field);
    }

    private void send() {
        if (errors.attempt(
                () -> deputies.name(id(absent), id(deputy), from.getValue(), until.getValue(), why.getValue()))) {
            deputy.clear();
            from.clear();
            until.clear();
            why.clear();
            named.run();
        }
    }

    private static UUID id(ComboBox<Colleague> field) {
        return field.getOptionalValue().map(Colleague::id).orElse(null);
    }
}
