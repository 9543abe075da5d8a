package kz.birlese.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Account;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Contact;
import kz.birlese.people.Delivery;
import kz.birlese.people.IdentityNumber;
import kz.birlese.people.Language;
import kz.birlese.people.NewApplicant;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SyntheticPeople;
import kz.birlese.people.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What people see and change of their own. */
class ProfileViewTest extends ViewTest {

    private static final String OLD = "қара-торғай-2027";
    private static final String FRESH = "таудың басы, теңіздің түбі";

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private Account applicant() {
        String number = SyntheticPeople.iin();
        Contact contact = new Contact("own-" + UUID.randomUUID() + "@example.kz", null, "Ерлан Мұрат", Language.RU);
        NewApplicant fresh = new NewApplicant(
                contact,
                ApplicantKind.SOLE_ENTREPRENEUR,
                new IdentityNumber(number),
                null,
                "475233100",
                "+77012345678");
        return openAccount.forApplicant(fresh, encoder.encode(OLD));
    }

    @Test
    void anApplicantSeesTheirOwnWithTheNumberHiddenAndChangesThePhone() {
        Account me = applicant();
        at(me.id());
        open("profile");
        assertThat(shown())
                .contains("Ерлан Мұрат", me.contact().email(), text("applicantKind.SOLE_ENTREPRENEUR"))
                .doesNotContainPattern("\\d{12}");
        TextField phone = _get(TextField.class, spec -> spec.withLabel(text("register.phone")));
        _setValue(phone, "12");
        press("profile.save");
        assertThat(phone.getErrorMessage()).isEqualTo(text("refusal.phoneUnknown", Map.of("found", "12")));
        _setValue(phone, "8 701 555 44 33");
        press("profile.save");
        assertThat(sql.sql("select phone from applicant_profile where account = ?")
                        .param(me.id())
                        .query(String.class)
                        .single())
                .isEqualTo("+77015554433");
    }

    @Test
    void thePasswordIsChangedByWhoeverKnowsTheOldOne() {
        Account me = applicant();
        at(me.id());
        open("profile");
        PasswordField old = _find(PasswordField.class).get(0);
        PasswordField fresh = _find(PasswordField.class).get(1);
        _setValue(old, "wrong");
        _setValue(fresh, FRESH);
        press("password.set");
        assertThat(old.getErrorMessage()).isEqualTo(text("refusal.passwordWrong"));
        _setValue(old, OLD);
        press("password.set");
        assertThat(fresh.getValue()).isEmpty();
        assertThat(encoder.matches(FRESH, hash(me))).isTrue();
    }

    @Test
    void whoeverWorksHereHasNeitherNumberNorConsents() {
        at(person(Role.AUDITOR));
        open("profile");
        assertThat(shown())
                .contains(text("profile.password"))
                .doesNotContain(text("profile.identityNumber"), text("profile.consents"));
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void lettersAreChosenTopicByTopicAndThatSomeCannotIsSaid() {
        Account me = applicant();
        at(me.id());
        open("profile");
        assertThat(shown()).contains(text("profile.mail.binding"));
        Select<Delivery> cases = choice(Topic.MY_CASES);
        assertThat(_find(Select.class)).hasSize(2);
        assertThat(cases.getValue()).isEqualTo(Delivery.AT_ONCE);
        _setValue(cases, Delivery.DIGEST);
        open("tasks");
        open("profile");
        assertThat(choice(Topic.MY_CASES).getValue()).isEqualTo(Delivery.DIGEST);
        assertThat(choice(Topic.REMINDERS).getValue()).isEqualTo(Delivery.AT_ONCE);
    }

    @SuppressWarnings("unchecked")
    private Select<Delivery> choice(Topic topic) {
        return _get(Select.class, spec -> spec.withLabel(text("topic." + topic)));
    }

    @Test
    void theAddressOfTheCalendarIsShownOnceAndTakenAway() {
        at(applicant().id());
        open("profile");
        press("profile.calendar.make");
        String address = _get(TextField.class, spec -> spec.withLabel(text("profile.calendar.address")))
                .getValue();
        assertThat(address).matches("https?://.+/calendar/[\\w-]{22}\\.ics");
        open("tasks");
        open("profile");
        assertThat(_find(TextField.class, spec -> spec.withLabel(text("profile.calendar.address"))))
                .isEmpty();
        press("profile.calendar.anew");
        press("profile.calendar.revoke");
        assertThat(_find(Button.class, spec -> spec.withText(text("profile.calendar.make"))))
                .hasSize(1);
    }

    private String hash(Account account) {
        return sql.sql("select password_hash from account where id = ?")
                .param(account.id())
                .query(String.class)
                .single();
    }
}
