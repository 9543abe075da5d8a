package kz.birlese.programme.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Words;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.programme.ExchangeRate;
import kz.birlese.programme.ListExchangeRates;
import kz.birlese.workflow.Say;

/** The rates that conversions to euro use, the newest first, and for those who keep them the way to enter one. */
@Route("exchange-rates")
@Menu(title = "exchangeRates.title", order = 20, icon = "vaadin:exchange")
@RolesAllowed({FINANCE, PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
class ExchangeRatesView extends Div implements HasDynamicTitle {

    private final transient ListExchangeRates list;
    private final transient Say say;
    private final Div missing = new Div();
    private final Div rows = new Div();
    private final Button more;
    private NativeTable table;
    private transient ExchangeRate last;

    ExchangeRatesView(ListExchangeRates list, EnterExchangeRate enter, CurrentUser user, Words words, Say say) {
        this.list = list;
        this.say = say;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("exchangeRates.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("exchangeRates.title")), lead), missing);
        if (mayEnter(user.require())) {
            add(new RateForm(enter, words, say, this::refill));
        }
        more = new Button(say.it("exchangeRates.more"), click -> fill());
        rows.addClassName("table-scroll");
        rows.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", say.it("exchangeRates.title"));
        add(rows, more);
        refill();
    }

    private static boolean mayEnter(SignedIn person) {
        return person.is(Role.FINANCE) || person.is(Role.PROGRAMME_MANAGER);
    }

    private void refill() {
        tellMissing();
        last = null;
        table = new NativeTable();
        table.addClassName("data");
        head();
        fill();
    }

    private void tellMissing() {
        missing.removeAll();
        missing.setClassName("notice warn");
        list.monthWithoutRate()
                .ifPresent(month -> missing.add(new Paragraph(say.it(
                        "exchangeRates.missing", Map.of("from", month.atDay(1), "until", month.atEndOfMonth())))));
        missing.setVisible(missing.getComponentCount() > 0);
    }

    private void head() {
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("day", "rate", "source", "enteredBy", "enteredAt")) {
            head.addHeaderCell().setText(say.it("exchangeRates." + column));
        }
        head.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
    }

    private void fill() {
        List<ExchangeRate> page = list.newestFirst(last);
        page.forEach(this::line);
        more.setVisible(page.size() == ListExchangeRates.PAGE);
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        rows.removeAll();
        rows.add(last == null ? nothing() : table);
    }

    private void line(ExchangeRate rate) {
        NativeTableRow line = table.getBody().addRow();
        line.addDataCell().setText(say.day(rate.from()));
        line.addDataCell().setText(written(rate.tenge()));
        line.addDataCell().setText(rate.source());
        line.addDataCell().setText(say.value(rate.enteredBy()));
        line.addDataCell().setText(rate.enteredAt() == null ? say.value(null) : say.moment(rate.enteredAt()));
    }

    /** With every decimal that was entered, since a conversion is recomputed from it. */
    private static String written(BigDecimal tenge) {
        return new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("ru")))
                .format(tenge);
    }

    private Component nothing() {
        Div empty = new Div(new H2(say.it("exchangeRates.none")), new Paragraph(say.it("exchangeRates.none.do")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("exchangeRates.title"));
    }
}
