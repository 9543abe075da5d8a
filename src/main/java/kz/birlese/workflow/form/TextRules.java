package kz.birlese.workflow.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.birlese.record.Refusal.Reason;

/** What a text must satisfy. Length is measured first: nothing longer than allowed is matched against anything. */
final class TextRules {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_AREA = 4_000;
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    private final Bounds bounds;
    private final HouseWords words;

    TextRules(Bounds bounds, HouseWords words) {
        this.bounds = bounds;
        this.words = words;
    }

    Optional<Reason> broken(FormDefinition form, FieldState field, FieldRules.Asked asked) {
        FormComponent.Validate rules = field.component().validate();
        String text = (String) field.value();
        int length = text.codePointCount(0, text.length());
        BigDecimal shortest = bounds.at(rules.minLength(), field);
        if (length > longest(field)) {
            return asked.broken("form.tooLong", length, longest(field));
        }
        if (shortest != null && length < shortest.intValue()) {
            return asked.broken("form.tooShort", length, shortest.intValue());
        }
        if (rules.pattern() != null
                && !Pattern.compile(rules.pattern()).matcher(text).find()) {
            return asked.broken(patternRule(form, field.component()), text, rules.patternErrorMessage());
        }
        return switch (rules.validationType() == null ? "" : rules.validationType()) {
            case "email" -> isEmail(text) ? Optional.empty() : asked.broken("form.email", text, null);
            case "phone" -> phone(text) != null ? Optional.empty() : asked.broken("form.phone", text, null);
            default -> Optional.empty();
        };
    }

    /** In the words of the house, else of the form, else in general ones. */
    private String patternRule(FormDefinition form, FormComponent it) {
        String ours = FormWords.patternRule(form, it);
        boolean said = it.validate().patternErrorMessage() != null;
        return words.has("refusal." + ours) ? ours : said ? "form.ownPattern" : "form.pattern";
    }

    /** The most characters a field takes; what the form says, or what an answer may decently need. */
    private int longest(FieldState field) {
        BigDecimal said = bounds.at(field.component().validate().maxLength(), field);
        int usual = field.component().type() == ComponentType.TEXTAREA ? LONGEST_AREA : LONGEST_LINE;
        return said == null ? usual : Math.min(said.intValue(), ComponentCheck.LONGEST_TEXT);
    }

    private static boolean isEmail(String text) {
        return text.length() <= 254
                && !text.contains("..")
                && EMAIL.matcher(text).matches();
    }

    /** The number as {@code +77011234567}; null when it is none. Without a country it is one of Kazakhstan. */
    static String phone(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(text, "KZ");
            boolean plain = text.chars().noneMatch(Character::isLetter);
            return plain && phones.isValidNumber(number) ? phones.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }
}
