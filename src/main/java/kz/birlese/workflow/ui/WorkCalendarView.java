package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.birlese.people.Words;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.KeepCalendar;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.SpecialDay;

/** The days that differ from their day of the week, a year at a time, and for those who keep them the way to change those to come. */
@Route("calendar")
@Menu(title = "calendar.title", order = 21, icon = "vaadin:calendar")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
class WorkCalendarView extends Div implements HasDynamicTitle {

    private static final int FIRST_YEAR = 2025;
    private static final int YEARS_AHEAD = 6;

    private final transient KeepCalendar calendar;
    private final transient Say say;
    private final boolean mayChange;
    private final Select<Integer> year = new Select<>();
    private final Div rows = new Div();

    WorkCalendarView(KeepCalendar calendar, Words words, Say say, Clock clock) {
        this.calendar = calendar;
        this.say = say;
        this.mayChange = calendar.isTheirs();
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("calendar.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("calendar.title")), lead));
        if (mayChange) {
            add(new SpecialDayForm(calendar, words, say, this::show));
        } else {
            add(new Paragraph(say.it("calendar.keptBy")));
        }
        int now = LocalDate.now(clock).getYear();
        year.setLabel(say.it("calendar.year"));
        year.setItems(
                IntStream.rangeClosed(FIRST_YEAR, now + YEARS_AHEAD).boxed().toList());
        year.setValue(Math.max(now, FIRST_YEAR));
        year.addValueChangeListener(chosen -> fill());
        add(year, rows);
        fill();
    }

    /** The year of a day that has just come in. */
    private void show(LocalDate day) {
        year.setValue(day.getYear());
        fill();
    }

    private void fill() {
        rows.removeAll();
        List<SpecialDay> days = calendar.ofYear(year.getValue());
        if (days.isEmpty()) {
            Div empty = new Div(new H2(say.it("calendar.none")), new Paragraph(say.it("calendar.none.do")));
            empty.addClassName("empty");
            rows.add(empty);
            return;
        }
        Stream<String> columns =
                mayChange ? Stream.of("day", "kind", "reason", "change") : Stream.of("day", "kind", "reason");
        Table table =
                new Table(columns.map(column -> say.it("calendar." + column)).toList());
        days.forEach(day -> line(table, day));
        rows.add(table);
    }

    private void line(Table table, SpecialDay day) {
        String weekday = day.on()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, say.language().locale());
        List<String> cells = List.of(
                say.day(day.on()) + ", " + weekday,
                say.it(day.works() ? "calendar.works" : "calendar.off"),
                day.reason().in(say.language()));
        if (mayChange && calendar.isAhead(day.on())) {
            table.row(cells, remove(day));
        } else {
            table.row(cells);
        }
    }

    private Button remove(SpecialDay day) {
        Button remove = new Button(say.it("calendar.remove"), click -> {
            try {
                calendar.remove(day.on());
                Said.briefly(say.it("calendar.removed", Map.of("day", day.on())));
            } catch (Refusal refusal) {
                Said.briefly(say.refusal(refusal.reasons().get(0)));
            }
            fill();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(say.it("calendar.remove.of", Map.of("day", day.on())));
        return remove;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("calendar.title"));
    }
}
