package kz.birlese.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import kz.birlese.people.ApplicantProfile;
import kz.birlese.people.ChooseMail;
import kz.birlese.people.Consent;
import kz.birlese.people.ConsentPurpose;
import kz.birlese.people.EndAssistance;
import kz.birlese.people.OwnProfile;
import kz.birlese.people.OwnProfile.Help;
import kz.birlese.people.OwnProfile.Profile;
import kz.birlese.people.ShareCalendar;
import kz.birlese.people.WithdrawConsent;
import kz.birlese.people.Words;
import kz.birlese.territory.Territories;

/** A person's own page: who one is here, how to be reached, password, letters, calendar, consents. */
@Route("profile")
@Menu(title = "profile.title", order = 90, icon = "vaadin:user")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    private static final int SHOWN_MILLIS = 6000;

    private final Words words;
    private final OwnProfile own;
    private final WithdrawConsent withdraw;
    private final EndAssistance endAssistance;
    private final Territories territories;
    private final ChooseMail mail;
    private final ShareCalendar calendar;

    ProfileView(
            Words words,
            OwnProfile own,
            WithdrawConsent withdraw,
            EndAssistance endAssistance,
            Territories territories,
            ChooseMail mail,
            ShareCalendar calendar) {
        this.words = words;
        this.own = own;
        this.withdraw = withdraw;
        this.endAssistance = endAssistance;
        this.territories = territories;
        this.mail = mail;
        this.calendar = calendar;
        addClassNames("view", "narrow");
        show();
    }

    private void show() {
        removeAll();
        Profile profile = own.show();
        add(new H1(words.say("profile.title")), facts(profile));
        profile.applicant().ifPresent(applicant -> add(phone(applicant)));
        add(password(), new MailCard(words, mail), new CalendarCard(words, calendar));
        if (!profile.helps().isEmpty()) {
            add(helps(profile.helps()));
        }
        List<Consent> consents = profile.consents().stream()
                .filter(consent -> consent.purpose() != ConsentPurpose.ASSISTANCE)
                .toList();
        if (!consents.isEmpty()) {
            add(consents(consents));
        }
    }

    private Facts facts(Profile profile) {
        Facts facts = new Facts();
        facts.add(words.say("register.name"), profile.contact().name());
        String reached = profile.contact().email() == null
                ? profile.contact().phone()
                : profile.contact().email();
        facts.add(words.say("login.name"), reached);
        profile.applicant().ifPresent(applicant -> about(applicant, facts));
        return facts;
    }

    private void about(ApplicantProfile applicant, Facts facts) {
        facts.add(words.say("register.kind"), words.say("applicantKind." + applicant.kind()));
        if (applicant.organisation() != null) {
            facts.add(words.say("register.organisation"), applicant.organisation());
        }
        facts.add(
                words.say("profile.identityNumber"), applicant.identityNumber().masked());
        String tag = words.language().locale().getLanguage();
        facts.add(words.say("register.settlement"), territories.name(applicant.settlement(), tag));
    }

    private Div phone(ApplicantProfile applicant) {
        FieldErrors errors = new FieldErrors(words);
        TextField phone = new TextField(words.say("register.phone"), applicant.phone(), "");
        phone.setHelperText(words.say("register.phone.help"));
        errors.on("phone", phone);
        Button save = new Button(words.say("profile.save"), click -> {
            if (errors.attempt(() -> own.callAt(phone.getValue()))) {
                said("profile.saved");
                show();
            }
        });
        return card("profile.phone", phone, errors, save);
    }

    private Div password() {
        FieldErrors errors = new FieldErrors(words);
        PasswordField old = new PasswordField(words.say("profile.password.old"));
        PasswordField fresh = new PasswordField(words.say("password.new"));
        fresh.setHelperText(words.say("register.password.help"));
        old.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        errors.on("oldPassword", old);
        errors.on("password", fresh);
        Button save = new Button(words.say("password.set"), click -> {
            if (errors.attempt(() -> own.changePassword(old.getValue(), fresh.getValue()))) {
                old.clear();
                fresh.clear();
                said("profile.saved");
            }
        });
        return card("profile.password", old, fresh, errors, save);
    }

    private Div consents(List<Consent> consents) {
        Div card = card("profile.consents");
        consents.forEach(consent -> card.add(consent(consent)));
        return card;
    }

    private Div helps(List<Help> helps) {
        Div card = card("assist.profile");
        helps.forEach(help -> card.add(help(help)));
        return card;
    }

    private Div help(Help help) {
        String tag = words.language().locale().getLanguage();
        String place = help.place() == null ? words.say("place.region") : territories.name(help.place(), tag);
        String when = help.isRunning() ? "assist.profile.running" : "assist.profile.over";
        Paragraph span = new Paragraph(words.say(when, Map.of("from", help.from(), "until", help.until())));
        span.addClassName("muted");
        Div row = new Div(
                new Paragraph(words.say("assist.profile.line", Map.of("name", help.name(), "place", place))), span);
        if (help.isRunning()) {
            row.add(new Button(words.say("assist.bar.stop"), click -> {
                endAssistance.of(help.id());
                UI.getCurrent().getPage().reload();
            }));
        }
        return row;
    }

    private Div consent(Consent consent) {
        Div row = new Div(new Paragraph(words.say("profile.consent." + consent.purpose())));
        Map<String, Object> facts = Map.of("version", consent.textVersion(), "at", consent.givenAt());
        Paragraph given = new Paragraph(words.say("profile.consent.given", facts));
        given.addClassName("muted");
        row.add(given);
        consent.withdrawnAt()
                .ifPresentOrElse(
                        at -> row.add(new Paragraph(words.say("profile.consent.withdrawn", Map.of("at", at)))),
                        () -> row.add(withdrawButton(consent.purpose())));
        return row;
    }

    private Button withdrawButton(ConsentPurpose purpose) {
        return new Button(words.say("profile.consent.withdraw"), click -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(words.say("profile.consent.withdraw"));
            dialog.setText(words.say("profile.consent." + purpose + ".withdraw"));
            dialog.setCancelable(true);
            dialog.setCancelText(words.say("profile.cancel"));
            dialog.setConfirmText(words.say("profile.consent.withdraw"));
            dialog.addConfirmListener(sure -> {
                withdraw.to(purpose);
                UI.getCurrent().getPage().reload();
            });
            dialog.open();
        });
    }

    private Div card(String title, Component... content) {
        Div card = new Div(new H2(words.say(title)));
        card.addClassNames("card", "stack");
        card.add(content);
        return card;
    }

    private void said(String key) {
        Notification.show(words.say(key), SHOWN_MILLIS, Position.BOTTOM_START);
    }

    @Override
    public String getPageTitle() {
        return words.say("profile.title") + " · Birlese";
    }
}
