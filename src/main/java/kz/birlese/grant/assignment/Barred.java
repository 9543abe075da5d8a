package kz.birlese.grant.assignment;

import java.util.Comparator;

/** A pair that must not be, and why. */
public record Barred(String application, String juror, Bar why) implements Comparable<Barred> {

    private static final Comparator<Barred> ORDER =
            Comparator.comparing(Barred::pair).thenComparing(Barred::why);

    Pair pair() {
        return new Pair(application, juror);
    }

    @Override
    public int compareTo(Barred other) {
        return ORDER.compare(this, other);
    }
}
