package kz.birlese.grant.assignment;

import java.util.HashMap;
import java.util.Map;

/**
 * How little a juror fits an application, by the place of its subject in their own list. The place counts, not a number they
 * chose, so that nobody wins by bidding more; who lists nothing stands in the middle.
 *
 * <p>Source: the ranks of HotCRP's assignment, {@code lib/mincostmaxflow.php}.
 */
final class Wish {

    /** For a subject that is not in the list. */
    static final int WORST = 60;

    private static final int INDIFFERENT = WORST / 2;

    private final Map<String, Integer> places = new HashMap<>();
    private final int listed;

    Wish(Reader juror) {
        juror.subjects().forEach(subject -> places.put(subject, places.size()));
        listed = places.size();
    }

    /** 0 for what they know best, up to {@link #WORST}. */
    int of(Wanted application) {
        if (listed == 0) {
            return INDIFFERENT;
        }
        Integer place = places.get(application.subject());
        return place == null ? WORST : place * WORST / listed;
    }
}
