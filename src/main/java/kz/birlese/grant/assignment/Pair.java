package kz.birlese.grant.assignment;

import java.util.Comparator;

/** One application and one juror, both by opaque id. */
public record Pair(String application, String juror) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::application).thenComparing(Pair::juror);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
