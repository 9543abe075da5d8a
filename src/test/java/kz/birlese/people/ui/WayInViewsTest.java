package kz.birlese.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.ViewTest;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Role;
import kz.birlese.people.SyntheticPeople;
import kz.birlese.record.PostBag;
import kz.birlese.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The doors of the house from the side of whoever stands before them. */
@SuppressWarnings("unchecked")
class WayInViewsTest extends ViewTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern LINK = Pattern.compile("password/([\\w-]+)\\?lang=(\\w+)");

    @Autowired
    private Accounts accounts;

    @Autowired
    private PostBag post;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private String email;

    @BeforeEach
    void comeAlong() {
        email = "view-" + UUID.randomUUID() + "@example.kz";
    }

    @Test
    void theDoorSaysWhyItStayedShutAndShowsTheWayToAnAccount() {
        open("login");
        LoginForm form = _get(LoginForm.class);
        assertThat(form.isError()).isFalse();
        assertThat(form.getAction()).isEqualTo("login");
        assertThat(_get(Anchor.class, spec -> spec.withText(text("login.register")))
                        .getHref())
                .isEqualTo("register");
        open("login?error");
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void whoeverIsInAlreadyIsLedToTheirTasks() {
        at(person(Role.FINANCE));
        open("login");
        assertThat(place()).isEqualTo("tasks");
    }

    @Test
    void anApplicantRegistersConfirmsTheCodeAndHasAnAccount() {
        open("register");
        fillIn();
        press("register.send");
        assertThat(place()).startsWith("confirm/");
        assertThat(accounts.findByEmail(email)).isEmpty();
        TextField code = _get(TextField.class);
        _setValue(code, "000000".equals(code()) ? "000001" : "000000");
        press("confirm.send");
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).isEqualTo(text("refusal.codeWrong", Map.of("left", 4)));
        _setValue(code, code());
        press("confirm.send");
        assertThat(_get(H1.class).getText()).isEqualTo(text("confirm.done"));
        Account opened = accounts.findByEmail(email).orElseThrow();
        assertThat(opened.holds(Role.APPLICANT)).isTrue();
    }

    @Test
    void everythingMissingInARegistrationStandsAtItsField() {
        open("register");
        press("register.send");
        assertThat(place()).isEqualTo("register");
        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(complaint("identityNumber")).isEqualTo(text("refusal.iinNeeded"));
        assertThat(complaint("contact")).isEqualTo(text("refusal.contactNeeded"));
        assertThat(_get(Checkbox.class, spec -> spec.withLabel(text("register.consent")))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void anOrganisationIsAskedForItsNameAndItsBin() {
        open("register");
        assertThat(labels()).doesNotContain(text("register.organisation"));
        _setValue(_get(RadioButtonGroup.class), ApplicantKind.NGO);
        assertThat(labels()).contains(text("register.organisation"), text("register.bin"));
    }

    @Test
    void aForgottenPasswordIsSetThroughTheLinkOnce() {
        open("register");
        fillIn();
        press("register.send");
        _setValue(_get(TextField.class), code());
        press("confirm.send");

        open("password");
        _setValue(_get(TextField.class), email);
        press("password.ask");
        assertThat(shown()).contains(text("password.asked"));
        String token = found(LINK, 1);
        assertThat(found(LINK, 2)).as("the language of the account").isEqualTo("ru");
        open("password/" + token);
        PasswordField fresh = _get(PasswordField.class);
        _setValue(fresh, "short");
        press("password.set");
        assertThat(fresh.isInvalid()).isTrue();
        _setValue(fresh, PASSWORD + "!");
        press("password.set");
        assertThat(shown()).contains(text("password.done"));
        Account account = accounts.findByEmail(email).orElseThrow();
        assertThat(encoder.matches(PASSWORD + "!", hash(account))).isTrue();

        open("password/" + token);
        _setValue(_get(PasswordField.class), PASSWORD);
        press("password.set");
        assertThat(shown()).contains(text("refusal.linkUsed"));
    }

    private String complaint(String key) {
        return _get(TextField.class, spec -> spec.withLabel(text("register." + key)))
                .getErrorMessage();
    }

    private void fillIn() {
        _setValue(_get(RadioButtonGroup.class), ApplicantKind.SOLE_ENTREPRENEUR);
        type("name", "Айгүл Сапарова");
        type("identityNumber", SyntheticPeople.iin());
        type("contact", email);
        type("phone", SyntheticPeople.phone());
        ComboBox<Territory> settlement = _get(ComboBox.class);
        settlement.setValue(settlement.getListDataView().getItems().findFirst().orElseThrow());
        _setValue(_get(PasswordField.class), PASSWORD);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(text("register.consent"))), true);
    }

    private void type(String field, String typed) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("register." + field))), typed);
    }

    private static List<String> labels() {
        return _find(TextField.class).stream().map(TextField::getLabel).toList();
    }

    private String code() {
        return found(CODE, 0);
    }

    /** In the latest letter to the address. */
    private String found(Pattern pattern, int group) {
        String letter = post.toAddress(email).get(0).body();
        Matcher matcher = pattern.matcher(letter);
        assertThat(matcher.find()).as(letter).isTrue();
        return matcher.group(group);
    }

    private String hash(Account account) {
        return sql.sql("select password_hash from account where id = ?")
                .param(account.id())
                .query(String.class)
                .single();
    }
}
