package kz.birlese.people;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import kz.birlese.record.Refusal;

/** Reads e-mail addresses. */
final class EmailAddress {

    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** The address as given; throws {@link Refusal} {@code emailUnknown} on the field when no mail could go there. */
    static String of(String typed, String field) {
        try {
            new InternetAddress(typed, true).validate();
        } catch (AddressException notAnAddress) {
            throw refused(typed, field);
        }
        String domain = typed.substring(typed.lastIndexOf('@') + 1);
        boolean complete = domain.contains(".") && !domain.endsWith(".") && typed.length() <= LONGEST;
        if (!complete) {
            throw refused(typed, field);
        }
        return typed;
    }

    private static Refusal refused(String typed, String field) {
        return new Refusal("emailUnknown", field, Map.of("found", typed));
    }
}
