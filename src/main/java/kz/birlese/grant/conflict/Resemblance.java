package kz.birlese.grant.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a juror and an applicant have in common. */
public final class Resemblance {

    private Resemblance() {}

    /**
     * Every sign once, the gravest first.
     *
     * @param isPlaceASign whether the call counts living in the same place
     */
    public static List<Sign> of(Person juror, Person applicant, boolean isPlaceASign) {
        Set<Sign> signs = new TreeSet<>();
        if (!juror.number().isEmpty() && juror.number().equals(applicant.number())) {
            signs.add(new Sign(Sign.Kind.NUMBER, Digits.masked(juror.number())));
        }
        Set<String> phones = new TreeSet<>(juror.phones());
        phones.retainAll(applicant.phones());
        phones.forEach(phone -> signs.add(new Sign(Sign.Kind.PHONE, Digits.masked(phone))));
        agreed(Sign.Kind.ADDRESS, juror.addresses(), applicant.addresses(), signs);
        agreed(Sign.Kind.ORGANISATION, juror.organisations(), applicant.organisations(), signs);
        agreed(Sign.Kind.SURNAME, juror.surnames(), applicant.surnames(), signs);
        if (isPlaceASign) {
            Set<String> places = new TreeSet<>(juror.settlements());
            places.retainAll(applicant.settlements());
            places.forEach(place -> signs.add(new Sign(Sign.Kind.SETTLEMENT, place)));
        }
        return List.copyOf(signs);
    }

    private static void agreed(Sign.Kind kind, Map<String, String> one, Map<String, String> other, Set<Sign> signs) {
        one.forEach((compared, written) -> {
            if (other.containsKey(compared)) {
                signs.add(new Sign(kind, both(written, other.get(compared))));
            }
        });
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + " – " + other;
    }
}
