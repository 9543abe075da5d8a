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
import java.util.stream.Stream;
import kz.birlese.people.Words;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.programme.ExchangeRate;
import kz.birlese.programme.ListExchangeRates;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

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
    private Table table;
    private transient ExchangeRate last;

    ExchangeRatesView(ListExchangeRates list, EnterExchangeRate enter, Words words, Say say) {
        this.list = list;
        this.say = say;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("exchangeRates.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("exchangeRates.title")), lead), missing);
        add(enter.isTheirs() ? new RateForm(enter, words, say, this::refill) : keptBy());
        more = new Button(say.it("exchangeRates.more"), click -> fill());
        add(rows, more);
        refill();
    }

    private Component keptBy() {
        return new Paragraph(say.it("exchangeRates.keptBy"));
    }

    private void refill() {
        tellMissing();
        last = null;
        table = new Table(Stream.of("day", "rate", "source", "enteredBy", "enteredAt")
                .map(column -> say.it("exchangeRates." + column))
                .toList());
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

    private void fill() {
        List<ExchangeRate> page = list.newestFirst(last);
        page.forEach(this::line);
        more.setVisible(page.size() == ListExchangeRates.PAGE);
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        rows.removeAll();
        rows.add(last == null ? nothing() : table);
    }

    private void line(ExchangeRate rate) {
        table.row(List.of(
                say.day(rate.from()),
                written(rate.tenge()),
                rate.source(),
                say.value(rate.enteredBy()),
                rate.enteredAt() == null ? say.value(null) : say.moment(rate.enteredAt())));
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
