package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.people.Account;

/** Choices as forms read them. */
final class Choices {

    private Choices() {}

    /** A name alone does not tell namesakes apart, nor whom one knows by the address. */
    static Map<String, String> person(Account account) {
        String email = account.contact().email();
        return choice(account.id(), email == null ? account.name() : account.name() + " · " + email);
    }

    static Map<String, String> choice(Object value, String label) {
        return Map.of("value", value.toString(), "label", label);
    }
}
