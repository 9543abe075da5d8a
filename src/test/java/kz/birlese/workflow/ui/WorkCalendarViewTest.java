package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.people.Words;
import kz.birlese.workflow.KeepCalendar;
import kz.birlese.workflow.Say;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The calendar as managers and readers meet it. */
@SuppressWarnings("unchecked")
class WorkCalendarViewTest extends HouseTest {

    private static final LocalDate DAY = LocalDate.of(2033, 10, 4);

    @Autowired
    KeepCalendar calendar;

    @Autowired
    Words words;

    @Autowired
    Texts texts;

    @Autowired
    Say say;

    @Autowired
    Clock clock;

    private WorkCalendarView view;

    @BeforeEach
    void begin() {
        time.set(Instant.parse("2032-11-01T05:00:00Z"));
        MockVaadin.setup();
        open(person(Role.PROGRAMME_MANAGER));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    private void open(UUID person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person)));
        view = new WorkCalendarView(calendar, words, say, clock);
    }

    @Test
    void aDayIsAddedShownInItsYearAndRemoved() {
        _setValue(_get(view, DatePicker.class), DAY);
        for (String language : new String[] {"kk", "ru", "en"}) {
            _setValue(field(language), "Праздник " + language);
        }
        press("calendar.add");
        assertThat(_get(view, Select.class).getValue()).isEqualTo(2033);
        assertThat(text()).contains("04.10.2033", "Праздник ru");
        assertThat(_get(view, Table.class).getClassNames()).as("fits a phone").contains("table-fit");
        assertThat(field("ru").getValue()).isEmpty();
        press("calendar.remove");
        assertThat(text()).doesNotContain("04.10.2033");
    }

    @Test
    void everyBrokenRuleStandsAtItsFieldAndNothingTypedIsLost() {
        _setValue(field("ru"), "Праздник");
        press("calendar.add");
        assertThat(_get(view, DatePicker.class).getErrorMessage())
                .isEqualTo(texts.say(Language.RU, "refusal.calendarDayNeeded"));
        assertThat(field("kk").isInvalid()).isTrue();
        assertThat(field("ru").isInvalid()).isFalse();
        assertThat(field("ru").getValue()).isEqualTo("Праздник");
    }

    @Test
    void whatIsOverHasNoButtonAndReadersHaveNoForm() {
        _setValue(_get(view, Select.class), 2026);
        assertThat(_find(view, Button.class, spec -> spec.withText(texts.say(Language.RU, "calendar.remove"))))
                .isEmpty();
        open(person(Role.AUDITOR));
        assertThat(_find(view, SpecialDayForm.class)).isEmpty();
    }

    @Test
    void aManagerOfAPartOfTheRegionReadsItAndIsToldWhoKeepsIt() {
        LocalDate ahead = LocalDate.of(2032, 12, 30);
        as(person(Role.PROGRAMME_MANAGER), () -> calendar.add(ahead, false, "Мереке", "Праздник", "Feast"));
        assertThat(text()).doesNotContain(texts.say(Language.RU, "calendar.keptBy"));
        open(person(new Reach(Role.PROGRAMME_MANAGER, "475200000")));
        assertThat(text()).contains("30.12.2032", texts.say(Language.RU, "calendar.keptBy"));
        assertThat(_find(view, SpecialDayForm.class)).isEmpty();
        assertThat(_find(view, Button.class)).isEmpty();
        as(person(Role.PROGRAMME_MANAGER), () -> calendar.remove(ahead));
    }

    private TextField field(String language) {
        return _get(
                view, TextField.class, spec -> spec.withLabel(texts.say(Language.RU, "calendar.reason." + language)));
    }

    private void press(String key) {
        _click(_get(view, Button.class, spec -> spec.withText(texts.say(Language.RU, key))));
    }

    private String text() {
        return view.getElement().getTextRecursively();
    }
}
