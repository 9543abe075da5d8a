package kz.birlese.grant.conflict;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the house knows of somebody, read once in the form in which it is compared with others. */
public final class Person {

    private final String number;
    private final Set<String> phones;
    private final Map<String, String> surnames;
    private final Map<String, String> organisations;
    private final Map<String, String> addresses;
    private final Set<String> settlements;

    /**
     * Whatever is not known is null or empty; nulls among several count for nothing.
     *
     * @param number IIN or BIN
     * @param settlements KATO codes
     */
    public Person(
            String name,
            Collection<String> phones,
            String number,
            Collection<String> organisations,
            Collection<String> settlements,
            Collection<String> addresses) {
        this.number = Digits.of(number);
        this.phones = Digits.dialled(known(phones));
        this.surnames = Surnames.of(name);
        this.organisations = written(organisations, Places::organisation);
        this.addresses = written(addresses, Places::address);
        this.settlements = known(settlements);
    }

    private static Set<String> known(Collection<String> values) {
        return values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Map<String, String> written(Collection<String> words, UnaryOperator<String> compared) {
        Map<String, String> written = new TreeMap<>();
        known(words).forEach(each -> written.putIfAbsent(compared.apply(each), each.strip()));
        written.remove("");
        return written;
    }

    /** Digits alone; empty when not known, like everything below. */
    String number() {
        return number;
    }

    Set<String> phones() {
        return phones;
    }

    /** Whether the text names somebody with that surname, in any spelling. */
    public boolean isNamedIn(String text) {
        return Surnames.anyIn(text, surnames.keySet());
    }

    /** As they are compared, each with how it is written; the same below. */
    Map<String, String> surnames() {
        return surnames;
    }

    Map<String, String> organisations() {
        return organisations;
    }

    Map<String, String> addresses() {
        return addresses;
    }

    Set<String> settlements() {
        return settlements;
    }
}
