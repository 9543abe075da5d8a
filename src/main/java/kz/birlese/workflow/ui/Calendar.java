package kz.birlese.workflow.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.HasValidator;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.FormComponent;
import org.springframework.modulith.NamedInterface;

/** The calendar's words, and how it says that it could not read what was typed. */
@NamedInterface("fields")
public final class Calendar {

    /** Sent in place of a date that was typed and cannot be read, so that it is refused and not taken for empty. */
    static final String UNREADABLE = "?";

    private Calendar() {}

    public static DatePickerI18n words(Say say) {
        Locale locale = say.language().locale();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> capital(month.getDisplayName(TextStyle.FULL_STANDALONE, locale), locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "ddMMyyyy")
                .setFirstDayOfWeek(1)
                .setToday(say.it("form.date.today"))
                .setCancel(say.it("form.date.cancel"));
    }

    /** Between the times offered: as the form says, else half an hour. */
    static Duration step(FormComponent it) {
        return Duration.ofMinutes(it.timeInterval() == null ? 30 : it.timeInterval());
    }

    /** Russian writes twenty-four hours and American English twelve; not every language's locale does in the browser. */
    static Locale clock(FormComponent it) {
        return it.in24Hours() ? Locale.forLanguageTag("ru") : Locale.US;
    }

    /** Sunday first, as the component counts. */
    private static List<String> days(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }

    private static String capital(String word, Locale locale) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    /** Whether something stands in the field that is no date. */
    static <V, F extends HasValue<?, V> & HasValidator<V>> boolean isUnreadable(F field) {
        return field.getDefaultValidator().apply(field.getValue(), null).isError();
    }
}
