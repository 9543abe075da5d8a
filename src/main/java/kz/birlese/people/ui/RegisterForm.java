package kz.birlese.people.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.ConsentText;
import kz.birlese.people.RegistrationForm;
import kz.birlese.people.Words;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;

/** The fields of a registration. Rules are the use case's; here only what belongs to a kind of applicant shows. */
class RegisterForm extends Div {

    private final Words words;
    private final ConsentText consentText;
    private final RadioButtonGroup<ApplicantKind> kind = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final TextField organisation = new TextField();
    private final TextField identityNumber = new TextField();
    private final ComboBox<Territory> settlement = new ComboBox<>();
    private final TextField contact = new TextField();
    private final TextField phone = new TextField();
    private final PasswordField password = new PasswordField();
    private final Checkbox consent = new Checkbox();
    private final Checkbox news = new Checkbox();

    RegisterForm(Words words, Territories territories, ConsentText consentText, FieldErrors errors) {
        this.words = words;
        this.consentText = consentText;
        addClassName("stack");
        chooseKind(errors);
        labelled("name", name, errors);
        labelled("organisation", organisation, errors);
        labelled("identityNumber", identityNumber, errors);
        chooseSettlement(territories, errors);
        labelled("contact", contact, errors);
        labelled("phone", phone, errors);
        password.setLabel(words.say("register.password"));
        password.setHelperText(words.say("register.password.help"));
        errors.on("password", password);
        hintBrowser();
        consent.setLabel(words.say("register.consent"));
        news.setLabel(words.say("register.news"));
        errors.on("consent", consent);
        add(kind, name, organisation, identityNumber, settlement, contact, phone, password, consentCard());
        add(consent, news);
        full(name, organisation, identityNumber, settlement, contact, phone, password);
        showWhatBelongs();
    }

    private void chooseKind(FieldErrors errors) {
        kind.setLabel(words.say("register.kind"));
        kind.setItems(ApplicantKind.values());
        kind.setItemLabelGenerator(each -> words.say("applicantKind." + each));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(change -> showWhatBelongs());
        kind.setRequiredIndicatorVisible(true);
        errors.on("kind", kind);
    }

    private void chooseSettlement(Territories territories, FieldErrors errors) {
        String tag = words.language().locale().getLanguage();
        settlement.setLabel(words.say("register.settlement"));
        settlement.setItems(
                (place, typed) -> place.name(tag).toLowerCase().contains(typed.toLowerCase())
                        || place.aliases().stream()
                                .anyMatch(alias -> alias.toLowerCase().contains(typed.toLowerCase())),
                territories.settlements());
        settlement.setItemLabelGenerator(place -> place.name(tag) + ", " + territories.name(place.parent(), tag));
        settlement.setRequiredIndicatorVisible(true);
        errors.on("settlement", settlement);
    }

    private void labelled(String key, TextField field, FieldErrors errors) {
        field.setLabel(words.say("register." + key));
        field.setHelperText(words.say("register." + key + ".help"));
        field.setRequiredIndicatorVisible(!key.equals("phone"));
        errors.on(key, field);
    }

    /** Lets browsers and phones fill in what they know, and show the right keyboard. */
    private void hintBrowser() {
        name.getElement().setAttribute("autocomplete", "name");
        contact.getElement().setAttribute("autocomplete", "username");
        contact.setAutocapitalize(Autocapitalize.NONE);
        phone.getElement().setAttribute("autocomplete", "tel");
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setRequiredIndicatorVisible(true);
        identityNumber.getElement().setAttribute("inputmode", "numeric");
    }

    private Div consentCard() {
        Div card = new Div(new H2(words.say("register.consent.title")));
        card.addClassNames("card", "small");
        consentText.body().lines().forEach(line -> card.add(new Paragraph(line)));
        return card;
    }

    private void showWhatBelongs() {
        ApplicantKind chosen = kind.getValue();
        organisation.setVisible(chosen != null && chosen.hasOwnName());
        boolean bin = chosen != null && chosen.isOrganisation();
        identityNumber.setLabel(words.say(bin ? "register.bin" : "register.identityNumber"));
        identityNumber.setHelperText(words.say(bin ? "register.bin.help" : "register.identityNumber.help"));
    }

    RegistrationForm read() {
        return new RegistrationForm(
                contact.getValue(),
                password.getValue(),
                name.getValue(),
                words.language(),
                kind.getValue(),
                identityNumber.getValue(),
                organisation.getValue(),
                settlement.getOptionalValue().map(Territory::kato).orElse(null),
                phone.getValue(),
                consent.getValue(),
                consentText.version(),
                news.getValue());
    }

    private static void full(HasSize... fields) {
        for (HasSize field : fields) {
            field.setWidthFull();
        }
    }
}
