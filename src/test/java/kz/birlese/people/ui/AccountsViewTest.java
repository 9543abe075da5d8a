package kz.birlese.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.territory.Territories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The accounts as an administrator keeps them and an auditor reads them. */
@SuppressWarnings("unchecked")
class AccountsViewTest extends ViewTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Territories territories;

    private UUID somebody;

    @BeforeEach
    void openTheAccountOfSomebody() {
        somebody = person(Role.FINANCE);
    }

    private void openAs(Role role) {
        at(person(role));
        open("accounts");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("accounts.search"))), name());
    }

    private String name() {
        return accounts.findById(somebody).orElseThrow().name();
    }

    @Test
    void anAccountIsFoundWithItsRolesAndClosedWithAReason() {
        openAs(Role.ADMIN);
        assertThat(shown()).contains(name(), text("role.FINANCE")).doesNotContain(text("accounts.disabled"));
        press("accounts.disable");
        Dialog dialog = _get(Dialog.class);
        press(dialog, "accounts.disable");
        TextArea reason = _get(dialog, TextArea.class);
        assertThat(reason.getErrorMessage()).isEqualTo(text("refusal.reasonMissing"));
        assertThat(accounts.findById(somebody).orElseThrow().isDisabled()).isFalse();
        _setValue(reason, "Ушёл из программы");
        press(dialog, "accounts.disable");
        assertThat(shown()).contains(text("accounts.disabled"), text("accounts.enable"));
        assertThat(accounts.findById(somebody).orElseThrow().isDisabled()).isTrue();
    }

    @Test
    void aRoleIsGivenOnceItIsChosen() {
        openAs(Role.ADMIN);
        press("accounts.grant");
        Dialog dialog = _get(Dialog.class);
        press(dialog, "accounts.grant");
        Select<Role> role = _get(dialog, Select.class);
        assertThat(role.getErrorMessage()).isEqualTo(text("refusal.roleMissing"));
        _setValue(role, Role.DIRECTOR);
        press(dialog, "accounts.grant");
        assertThat(where(dialog).getErrorMessage()).isEqualTo(text("refusal.territoryMissing"));
        assertThat(dialog.getHeaderTitle()).isEqualTo(text("accounts.grant.whom", Map.of("name", name())));
        chooseTheWhole(dialog);
        press(dialog, "accounts.grant");
        assertThat(shown()).contains(text("role.DIRECTOR"));
    }

    @Test
    void aColleagueIsInvited() {
        openAs(Role.ADMIN);
        press("accounts.invite");
        Dialog dialog = _get(Dialog.class);
        press(dialog, "accounts.invite.send");
        Select<Role> role = _get(dialog, Select.class, spec -> spec.withLabel(text("accounts.role")));
        assertThat(role.getErrorMessage()).isEqualTo(text("refusal.roleMissing"));
        _setValue(role, Role.JURY);
        chooseTheWhole(dialog);
        String invited = "invited-" + UUID.randomUUID();
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel(text("register.name"))), invited);
        TextField email = _get(dialog, TextField.class, spec -> spec.withLabel(text("accounts.email")));
        _setValue(email, "no address");
        press(dialog, "accounts.invite.send");
        assertThat(email.isInvalid()).isTrue();
        _setValue(email, invited + "@example.kz");
        press(dialog, "accounts.invite.send");
        assertThat(accounts.findByEmail(invited + "@example.kz"))
                .hasValueSatisfying(account ->
                        assertThat(account.reach()).singleElement().matches(reach -> reach.role() == Role.JURY));
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        somebody = person(Role.ADMIN);
        at(somebody);
        open("accounts");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("accounts.search"))), name());
        press("accounts.grant");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, Select.class), Role.DIRECTOR);
        chooseTheWhole(dialog);
        press(dialog, "accounts.grant");
        assertThat(dialog.getElement().getTextRecursively()).contains(text("refusal.ownAccount"));
    }

    @Test
    void anAdministratorOfAPartFindsNothingToTakeOrCloseBeyondIt() {
        at(person(new Reach(Role.ADMIN, "475200000")));
        open("accounts");
        _setValue(_get(TextField.class, spec -> spec.withLabel(text("accounts.search"))), name() + "@example.org");
        assertThat(_get(TextField.class).getHelperText()).isEqualTo(text("accounts.search.part"));
        for (String key : new String[] {"accounts.revoke", "accounts.disable"}) {
            assertThat(_find(view(), Button.class, spec -> spec.withText(text(key))))
                    .isEmpty();
        }
    }

    @Test
    void anAdministratorOfAPartIsOfferedThatPartAndNothingElse() {
        at(person(new Reach(Role.ADMIN, "475200000")));
        open("accounts");
        press("accounts.invite");
        assertThat(where(_get(Dialog.class)).getListDataView().getItems())
                .isNotEmpty()
                .allMatch(place -> territories.within(place.kato(), "475200000"));
    }

    private static ComboBox<ReachFields.Place> where(Dialog dialog) {
        return _get(dialog, ComboBox.class);
    }

    private void chooseTheWhole(Dialog dialog) {
        _setValue(where(dialog), new ReachFields.Place(null, text("place.region")));
    }

    @Test
    void anAuditorReadsThemAndFindsNothingToPress() {
        openAs(Role.AUDITOR);
        assertThat(shown()).contains(name(), text("role.FINANCE"));
        assertThat(_find(view(), Button.class)).isEmpty();
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        at(somebody);
        open("accounts");
        assertThat(shown()).contains(text("missing.title")).doesNotContain(name());
    }
}
