package kz.birlese.grant.conflict;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the house knows of somebody, read once in the form in which it is compared with others. */
public final class Person {

    private final String number;
    private final Set<String> phones;
    private final Map<String, String> surnames;
    private final Map<String, String> organisations;
    private final Map<String, String> addresses;
    private final String settlement;

    /**
     * @param number IIN or BIN; null when not known, like everything else
     * @param settlement KATO code
     */
    public Person(
            String name, Set<String> phones, String number, String organisation, String settlement, String address) {
        this.number = Digits.of(number);
        this.phones = Digits.dialled(phones);
        this.surnames = Surnames.of(name);
        this.organisations = written(Places.organisation(organisation), organisation);
        this.addresses = written(Places.address(address), address);
        this.settlement = settlement == null ? "" : settlement;
    }

    private static Map<String, String> written(String compared, String words) {
        return compared.isEmpty() ? Map.of() : new TreeMap<>(Map.of(compared, words.strip()));
    }

    /** Digits alone; empty when not known, like everything below. */
    String number() {
        return number;
    }

    Set<String> phones() {
        return phones;
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

    String settlement() {
        return settlement;
    }
}
