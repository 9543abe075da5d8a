package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
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
        rows.addClassName("table-scroll");
        rows.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", say.it("calendar.title"));
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
        NativeTable table = new NativeTable();
        table.addClassName("data");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("day", "kind", "reason")) {
            head.addHeaderCell().setText(say.it("calendar." + column));
        }
        if (mayChange) {
            head.addHeaderCell().setText(say.it("calendar.change"));
        }
        head.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        days.forEach(day -> line(table, day));
        rows.add(table);
    }

    private void line(NativeTable table, SpecialDay day) {
        NativeTableRow line = table.getBody().addRow();
        String weekday = day.on()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, say.language().locale());
        line.addDataCell().setText(say.day(day.on()) + ", " + weekday);
        line.addDataCell().setText(say.it(day.works() ? "calendar.works" : "calendar.off"));
        line.addDataCell().setText(day.reason().in(say.language()));
        if (mayChange) {
            Div cell = new Div();
            if (calendar.isAhead(day.on())) {
                cell.add(remove(day));
            }
            line.addDataCell().add(cell);
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
