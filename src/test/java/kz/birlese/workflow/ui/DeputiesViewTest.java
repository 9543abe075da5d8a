package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.Language;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.Substitution.Colleague;
import kz.birlese.people.Texts;
import kz.birlese.people.Words;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Naming a deputy on the screen, and what a manager is told of tasks that nobody can do. */
@SuppressWarnings("unchecked")
class DeputiesViewTest extends HouseTest {

    @Autowired
    NameDeputy deputies;

    @Autowired
    StrandedNotice stranded;

    @Autowired
    TaskActions actions;

    @Autowired
    DisableAccount disable;

    @Autowired
    Tales tales;

    @Autowired
    Words words;

    @Autowired
    Texts texts;

    @Autowired
    Say say;

    private UUID manager;
    private DeputiesView view;

    @BeforeEach
    void begin() {
        time.set(Instant.parse("2035-02-01T05:00:00Z"));
        manager = person(Role.FINANCE);
        MockVaadin.setup();
        at(manager);
        view = new DeputiesView(deputies, words, say);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    private static void at(UUID person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person)));
    }

    @Test
    void aDeputyIsNamedShownAndTheSubstitutionEnded() {
        ComboBox<Colleague> deputy = _find(view, ComboBox.class).get(1);
        List<Colleague> among = deputy.getListDataView().getItems().toList();
        Colleague other = among.stream()
                .filter(each -> !each.id().equals(manager))
                .reduce((first, last) -> last)
                .orElseThrow();
        _setValue(deputy, other);
        _setValue(_find(view, DatePicker.class).get(0), LocalDate.of(2035, 2, 1));
        _setValue(_find(view, DatePicker.class).get(1), LocalDate.of(2035, 2, 5));
        _setValue(_get(view, TextArea.class), "Отпуск");
        press("deputies.name");
        assertThat(text()).contains(other.name(), "05.02.2035", "Отпуск");
        press("deputies.end");
        assertThat(text()).contains(texts.say(Language.RU, "deputies.none"));
    }

    @Test
    void everyBrokenRuleStandsAtItsField() {
        press("deputies.name");
        assertThat(_find(view, ComboBox.class).get(1).isInvalid()).isTrue();
        assertThat(_find(view, DatePicker.class)).allMatch(DatePicker::isInvalid);
        assertThat(_get(view, TextArea.class).isInvalid()).isTrue();
    }

    @Test
    void aManagerIsToldOfTasksThatNobodyCanDo() {
        UUID witness = person(Role.JURY);
        UUID tale = tales.begin("Heard", null, null, List.of(witness));
        UUID boss = person(Role.PROGRAMME_MANAGER);
        as(boss, () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "x")));
        time.runDueJobs();
        as(person(Role.ADMIN), () -> disable.of(witness, "Ушёл"));
        at(boss);
        assertThat(stranded.notice().getElement().getTextRecursively())
                .contains("T-" + tale.toString().substring(0, 8));
        at(person(Role.DIRECTOR));
        assertThat(stranded.notice().isVisible()).isFalse();
    }

    private void press(String key) {
        _click(_get(view, Button.class, spec -> spec.withText(texts.say(Language.RU, key))));
    }

    private String text() {
        return view.getElement().getTextRecursively();
    }
}
