package kz.birlese.grant.conflict;

import java.util.Comparator;
import java.util.Set;

/**
 * Something that may be a conflict of interest.
 *
 * @param agreed what agreed with what, in the words of those who wrote it; numbers are masked but for their end
 */
public record Sign(Kind kind, String agreed) implements Comparable<Sign> {

    private static final int LONGEST = 700;

    private static final Comparator<Sign> ORDER =
            Comparator.comparing(Sign::kind).thenComparing(Sign::agreed);

    /** What it is about, the gravest first. */
    public enum Kind {
        /** A juror or an applicant has said so. */
        DECLARED,
        /** The same IIN or BIN. */
        NUMBER,
        PHONE,
        ADDRESS,
        ORGANISATION,
        /** The juror filled in an application with the applicant. */
        HELPER,
        SURNAME,
        /** The juror has judged an application of the same applicant that was granted. */
        EARLIER_AWARD,
        /** The juror has an own grant for the same goal. */
        OWN_AWARD,
        /** The juror belongs to the working group whose plan holds the goal of the application. */
        PLAN_AUTHOR,
        /** They live in the same place; only where the call says so. */
        SETTLEMENT;

        /** What two accounts share. */
        public static final Set<Kind> TRACES = Set.of(NUMBER, PHONE, ORGANISATION);
    }

    /** What an applicant has written about whom they know, as far as it can be kept. */
    public static Sign declared(String words) {
        return new Sign(Kind.DECLARED, words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }

    @Override
    public int compareTo(Sign other) {
        return ORDER.compare(this, other);
    }
}
