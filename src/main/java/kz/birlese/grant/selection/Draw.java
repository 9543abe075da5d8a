package kz.birlese.grant.selection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.birlese.record.CanonicalJson;

/**
 * A draw that anybody can redo: by the SHA-256 of the published seed, a colon and the id, in hexadecimal, the smallest
 * first.
 */
public final class Draw {

    private Draw() {}

    public static List<String> order(String seed, Collection<String> ids) {
        return ids.stream()
                .sorted(Comparator.comparing((String id) -> number(seed, id)).thenComparing(id -> id))
                .toList();
    }

    /** What decides about the id. */
    public static String number(String seed, String id) {
        return CanonicalJson.fingerprint(seed + ":" + id);
    }
}
