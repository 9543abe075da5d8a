package kz.birlese.people;

import java.util.Locale;
import java.util.Optional;

/** The name a person signs in with: an e-mail address or a phone number, in any of the ways people write them. */
final class SignInName {

    private SignInName() {}

    /** E-mail in lower case, phone in E.164; what is neither stays as typed, in lower case. */
    static String normalized(String typed) {
        String trimmed = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return trimmed.contains("@")
                ? trimmed
                : Phone.find(trimmed).map(Phone::e164).orElse(trimmed);
    }

    static Optional<Account> find(Accounts accounts, String normalized) {
        return normalized.contains("@") ? accounts.findByEmail(normalized) : accounts.findByPhone(normalized);
    }
}
