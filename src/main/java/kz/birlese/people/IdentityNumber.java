package kz.birlese.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.Refusal;

/**
 * An IIN (person) or BIN (organisation): twelve digits, the last one a check digit. Source: rules of the Republic of
 * Kazakhstan on identification numbers, as run against published test vectors. Prints masked; {@link #digits()} gives
 * the whole.
 */
public record IdentityNumber(String digits) {

    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    /** What the number stands for: told apart by the fifth digit. */
    public enum Kind {
        IIN,
        BIN
    }

    /** As the number of a person says it. */
    public enum Sex {
        FEMALE,
        MALE
    }

    /**
     * Throws {@link Refusal} with the first broken rule: {@code identityLetters}, {@code identityLength}, {@code
     * identityDate} or {@code identityCheckDigit}, on the field {@code identityNumber}.
     */
    public IdentityNumber {
        digits = digits == null ? "" : digits.strip().replace(" ", "");
        if (!digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
            throw refused("identityLetters");
        }
        if (digits.length() != 12) {
            throw new Refusal("identityLength", "identityNumber", Map.of("found", digits.length(), "needed", 12));
        }
        if (!hasDate(digits)) {
            throw refused("identityDate");
        }
        if (checkDigit(digits) != digits.charAt(11) - '0') {
            throw refused("identityCheckDigit");
        }
    }

    public Kind kind() {
        return kindOf(digits);
    }

    /** Of a person, by the seventh digit; empty for an organisation, and for a foreigner, whose number does not say it. */
    public Optional<Sex> sex() {
        char digit = digits.charAt(6);
        if (kind() == Kind.BIN || digit == '0') {
            return Optional.empty();
        }
        return Optional.of(digit % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    /** The birthday of a person; empty as above. */
    public Optional<LocalDate> born() {
        if (sex().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(
                centuryOf(digits.charAt(6)) + Integer.parseInt(digits.substring(0, 2)),
                Integer.parseInt(digits.substring(2, 4)),
                Integer.parseInt(digits.substring(4, 6))));
    }

    /** The last four digits, the rest as dots: what lists and letters show. */
    public String masked() {
        return "•".repeat(8) + digits.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }

    /**
     * The check digit that belongs to the first eleven digits; 10 when both passes give 10: such a number is never
     * issued.
     */
    public static int checkDigit(String digits) {
        int first = weighed(digits, FIRST_WEIGHTS);
        return first < 10 ? first : weighed(digits, SECOND_WEIGHTS);
    }

    private static int weighed(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }

    private static Kind kindOf(String digits) {
        return digits.charAt(4) <= '3' ? Kind.IIN : Kind.BIN;
    }

    private static boolean hasDate(String digits) {
        int year = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        try {
            if (kindOf(digits) == Kind.BIN) {
                YearMonth.of(2000 + year, month);
                return digits.charAt(4) <= '6';
            }
            LocalDate.of(centuryOf(digits.charAt(6)) + year, month, Integer.parseInt(digits.substring(4, 6)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Digits 1–6 name century and sex; 0 is given to foreigners, whose century is unknown. */
    private static int centuryOf(char digit) {
        return switch (digit) {
            case '1', '2' -> 1800;
            case '3', '4' -> 1900;
            case '0', '5', '6' -> 2000;
            default -> throw new DateTimeException("no such century");
        };
    }

    private static Refusal refused(String rule) {
        return new Refusal(rule, "identityNumber", Map.of());
    }
}
