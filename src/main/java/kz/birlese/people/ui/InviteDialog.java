package kz.birlese.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import kz.birlese.people.GrantRole;
import kz.birlese.people.InviteStaff;
import kz.birlese.people.Language;
import kz.birlese.people.Words;
import org.springframework.stereotype.Component;

/** Asks for a new colleague's name, address and first role. */
@Component
class InviteDialog {

    private final Words words;
    private final GrantRole roles;
    private final InviteStaff invite;

    InviteDialog(Words words, GrantRole roles, InviteStaff invite) {
        this.words = words;
        this.roles = roles;
        this.invite = invite;
    }

    void open(Runnable invited) {
        TextField name = new TextField(words.say("register.name"));
        TextField email = new TextField(words.say("accounts.email"));
        Select<Language> language = languages();
        ReachFields reach = new ReachFields(words, roles);
        FieldErrors errors = new FieldErrors(words);
        errors.on("name", name);
        errors.on("email", email);
        reach.addErrorsTo(errors);
        Div fields = new Div(new Paragraph(words.say("accounts.invite.lead")), name, email, language, reach, errors);
        fields.addClassName("stack");
        Dialog dialog = new Dialog(words.say("accounts.invite"), fields);
        Button send = new Button(words.say("accounts.invite.send"), click -> {
            if (errors.attempt(() -> invite.as(name.getValue(), email.getValue(), language.getValue(), reach.read()))) {
                dialog.close();
                invited.run();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(words.say("profile.cancel"), click -> dialog.close()), send);
        dialog.open();
    }

    private Select<Language> languages() {
        Select<Language> language = new Select<>();
        language.setLabel(words.say("accounts.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> words.say("language." + each));
        language.setValue(words.language());
        return language;
    }
}
