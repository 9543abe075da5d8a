package kz.birlese.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.Refusal;

/**
 * A telephone number.
 *
 * @param e164 with country code, for example {@code +77012345678}
 */
public record Phone(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** Reads {@code 8 701 …}, {@code +7 701 …} and {@code 701 …} alike; empty when it is no possible number. */
    public static Optional<Phone> find(String typed) {
        try {
            PhoneNumber number = NUMBERS.parse(typed, "KZ");
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Throws {@link Refusal} {@code phoneUnknown} on the field when it is no possible number. */
    public static Phone of(String typed, String field) {
        return find(typed == null ? "" : typed)
                .orElseThrow(
                        () -> new Refusal("phoneUnknown", field, Map.of("found", typed == null ? "" : typed.strip())));
    }
}
