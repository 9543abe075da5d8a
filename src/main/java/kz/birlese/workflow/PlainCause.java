package kz.birlese.workflow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.birlese.record.Gone;

/**
 * Why a step failed, as far as people can be told: read from what the engine noted, of which nothing is shown as it stands.
 *
 * @param what the kind of record that is gone, or the rule that refused; empty for the other kinds
 */
public record PlainCause(Kind kind, String what) {

    public enum Kind {
        /** A record the step needs is not there. */
        RECORD_GONE,
        /** A rule of the house does not allow it now. */
        REFUSED,
        /** The database did not take it. */
        DATABASE,
        /** Something outside of the house did not answer. */
        OUTSIDE,
        OTHER
    }

    private static final Pattern GONE = Pattern.compile(Pattern.quote(Gone.MESSAGE) + "(\\w+)");
    private static final Pattern REFUSED = Pattern.compile("\\[Reason\\[rule=(\\w+)");
    private static final Pattern DATABASE = Pattern.compile(
            "\\bjava\\.sql\\.|org\\.springframework\\.(dao|jdbc)\\.|org\\.hibernate\\.exception\\.|PSQLException|PersistenceException");
    private static final Pattern OUTSIDE = Pattern.compile("\\bjava\\.net\\.|org\\.springframework\\.mail\\.");

    private static final Pattern CAME_BY = Pattern.compile("(?m)^\\s+at .*$");

    /** @param kept the message with all its causes, or null when the engine kept none */
    static PlainCause of(String kept) {
        String trace = kept == null ? "" : CAME_BY.matcher(kept).replaceAll("");
        Matcher gone = GONE.matcher(trace);
        if (gone.find()) {
            return new PlainCause(Kind.RECORD_GONE, gone.group(1));
        }
        Matcher refused = REFUSED.matcher(trace);
        if (refused.find()) {
            return new PlainCause(Kind.REFUSED, refused.group(1));
        }
        if (OUTSIDE.matcher(trace).find()) {
            return new PlainCause(Kind.OUTSIDE, "");
        }
        return new PlainCause(DATABASE.matcher(trace).find() ? Kind.DATABASE : Kind.OTHER, "");
    }
}
