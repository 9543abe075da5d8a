package kz.birlese.grant.assignment;

import java.util.List;
import java.util.TreeSet;
import kz.birlese.record.CanonicalJson;

/**
 * Who reads what.
 *
 * @param given in the order of their ids
 * @param lacking the applications that could not have all their sheets and so have none, in the order of their ids
 * @param groups of jurors and applications that do not hang together, with what stood before; 1 when all do
 * @param obstacle what stands in the way of the lacking; null when nothing is lacking
 */
public record Handout(List<Given> given, List<String> lacking, int groups, Obstacle obstacle) {

    public Handout {
        given = List.copyOf(new TreeSet<>(given));
        lacking = List.copyOf(new TreeSet<>(lacking));
    }

    /** Always the same for the same round and seed. */
    public static Handout of(Round round, String seed) {
        return new Drawing(round, seed).handout();
    }

    /** Reads what {@link #canonical} wrote. */
    public static Handout read(String json) {
        return CanonicalJson.read(json, Handout.class);
    }

    public String canonical() {
        return CanonicalJson.write(this);
    }

    /** The jurors who read the application, in the order of their ids. */
    public List<Given> of(String application) {
        return given.stream()
                .filter(each -> each.application().equals(application))
                .toList();
    }
}
