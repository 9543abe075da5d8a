package kz.birlese.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.people.Words;
import kz.birlese.programme.EnterExchangeRate;
import kz.birlese.programme.ListExchangeRates;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Say;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** In a month of its own, later than those of all other tests; the test house speaks Russian to its people. */
class ExchangeRatesViewTest extends HouseTest {

    private static final Instant MAY = Instant.parse("2031-05-10T05:00:00Z");

    @Autowired
    private ListExchangeRates list;

    @Autowired
    private EnterExchangeRate enter;

    @Autowired
    private Words words;

    @Autowired
    private Say say;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient sql;

    private UUID finance;
    private ExchangeRatesView view;

    @BeforeEach
    void begin() {
        sql.sql("delete from exchange_rate where valid_from >= ?")
                .param(LocalDate.of(2031, 1, 1))
                .update();
        time.set(MAY);
        finance = person(Role.FINANCE);
        MockVaadin.setup();
        open(finance);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    private void open(UUID person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(person)));
        view = new ExchangeRatesView(list, enter, words, say);
    }

    @Test
    void aRateIsEnteredAndStandsFirstWithWhoEnteredItAndWhen() {
        send(LocalDate.of(2031, 4, 1), "600", "InforEuro");
        time.set(Instant.parse("2031-05-10T06:30:00Z"));
        send(LocalDate.of(2031, 5, 1), "1 612,4575", "  InforEuro ");

        assertThat(rows().subList(0, 2))
                .containsExactly(
                        List.of("01.05.2031", "1 612,4575", "InforEuro", name(finance), "10.05.2031, 11:30"),
                        List.of("01.04.2031", "600,00", "InforEuro", name(finance), "10.05.2031, 10:00"));
        assertThat(field("rate").getValue()).isEmpty();
    }

    @Test
    void aMonthWithoutItsRateIsSaidUntilTheRateIsThere() {
        assertThat(missing())
                .isEqualTo(texts.say(
                        Language.RU,
                        "exchangeRates.missing",
                        Map.of("from", LocalDate.of(2031, 5, 1), "until", LocalDate.of(2031, 5, 31))));
        send(LocalDate.of(2031, 4, 30), "600", "InforEuro");
        assertThat(missing()).isNotNull();
        send(LocalDate.of(2031, 5, 31), "601", "InforEuro");
        assertThat(missing()).isNull();
    }

    @Test
    void everyBrokenRuleStandsAtItsFieldAndNothingTypedIsLost() {
        send(null, "шестьсот", " ");
        assertThat(_get(view, DatePicker.class).getErrorMessage()).isEqualTo(refusal("exchangeRateDayNeeded"));
        assertThat(field("rate").getErrorMessage()).isEqualTo(refusal("exchangeRateNeeded"));
        assertThat(field("source").getErrorMessage()).isEqualTo(refusal("exchangeRateSourceNeeded"));
        assertThat(field("rate").getValue()).isEqualTo("шестьсот");
        assertThat(List.of(field("rate"), field("source"))).allMatch(TextField::isInvalid);
    }

    @Test
    void aRateIsPositiveAndKeepsNoMoreDigitsThanItWasPublishedWith() {
        assertThat(refusedRate("0")).contains("больше нуля");
        assertThat(refusedRate("-1")).contains("больше нуля");
        assertThat(refusedRate("600,1234567")).contains("6 после");
        assertThat(refusedRate("1000000000")).contains("9 знаков до");
        send(LocalDate.of(2031, 5, 1), "999999999,123456", "InforEuro");
        assertThat(field("rate").isInvalid()).isFalse();
        assertThat(rows().get(0)).contains("999 999 999,123456");
    }

    @Test
    void aDayLaterThanNextMonthHasNoPublishedRateYet() {
        send(LocalDate.of(2031, 7, 1), "600", "InforEuro");
        assertThat(_get(view, DatePicker.class).getErrorMessage()).contains("01.07.2031", "30.06.2031");
        send(LocalDate.of(2031, 6, 30), "600", "InforEuro");
        assertThat(_get(view, DatePicker.class).isInvalid()).isFalse();
    }

    @Test
    void aDayThatHasARateIsRefusedAtTheDay() {
        send(LocalDate.of(2031, 5, 1), "600", "InforEuro");
        send(LocalDate.of(2031, 5, 1), "601", "InforEuro");
        assertThat(_get(view, DatePicker.class).getErrorMessage()).contains("01.05.2031");
        assertThat(rows().get(0)).contains("600,00");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECTOR", "AUDITOR"})
    void whoeverOnlyReadsHasNoForm(Role role) {
        send(LocalDate.of(2031, 5, 1), "600", "InforEuro");
        open(person(role));
        assertThat(_find(view, RateForm.class)).isEmpty();
        assertThat(rows().get(0)).contains("01.05.2031");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> enter.from(LocalDate.of(2031, 5, 2), BigDecimal.TEN, "me"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FINANCE", "PROGRAMME_MANAGER"})
    void whoeverHoldsTheRoleForAPartOfTheRegionReadsAndIsToldWhoEntersThem(Role role) {
        send(LocalDate.of(2031, 5, 1), "600", "InforEuro");
        assertThat(view.getElement().getTextRecursively()).doesNotContain(keptBy());
        open(person(new Reach(role, "475200000")));
        assertThat(_find(view, RateForm.class)).isEmpty();
        assertThat(rows().get(0)).contains("01.05.2031");
        assertThat(view.getElement().getTextRecursively()).contains(keptBy());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> enter.from(LocalDate.of(2031, 5, 2), BigDecimal.TEN, "me"));
        open(person(new Reach(role, "470000000")));
        assertThat(_find(view, RateForm.class)).hasSize(1);
    }

    private String keptBy() {
        return texts.say(Language.RU, "exchangeRates.keptBy");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICANT", "JURY", "COUNCIL_MEMBER"})
    void theRatesAreNotThereForOthers(Role role) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(person(role)));
    }

    @Test
    void olderRatesComeOnAskingAndEachComesOnce() {
        for (int day = 1; day <= ListExchangeRates.PAGE + 1; day++) {
            enter.from(LocalDate.of(2031, 3, 31).plusDays(day), BigDecimal.valueOf(600 + day), "InforEuro");
        }
        open(finance);
        assertThat(rows()).hasSize(ListExchangeRates.PAGE);
        _click(_get(view, Button.class, spec -> spec.withText(texts.say(Language.RU, "exchangeRates.more"))));
        assertThat(rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates().contains("01.04.2031", "01.05.2031");
    }

    private String refusedRate(String typed) {
        send(LocalDate.of(2031, 5, 1), typed, "InforEuro");
        assertThat(field("rate").isInvalid()).isTrue();
        return field("rate").getErrorMessage();
    }

    private void send(LocalDate day, String rate, String source) {
        _setValue(_get(view, DatePicker.class), day);
        _setValue(field("rate"), rate);
        _setValue(field("source"), source);
        _click(_get(view, Button.class, spec -> spec.withText(texts.say(Language.RU, "exchangeRates.enter"))));
    }

    private TextField field(String key) {
        return _get(view, TextField.class, spec -> spec.withLabel(texts.say(Language.RU, "exchangeRates." + key)));
    }

    private List<List<String>> rows() {
        return _find(view, NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .filter(cell -> cell.getClass().equals(NativeTableCell.class))
                        .map(cell -> plain(((NativeTableCell) cell).getText()))
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private String missing() {
        return _find(view, Div.class).stream()
                .filter(div -> div.getClassNames().containsAll(Arrays.asList("notice", "warn")))
                .flatMap(Component::getChildren)
                .map(paragraph -> paragraph.getElement().getText())
                .findFirst()
                .orElse(null);
    }

    private String refusal(String rule) {
        return texts.say(Language.RU, "refusal." + rule);
    }

    private String name(UUID account) {
        return sql.sql("select name from account where id = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
