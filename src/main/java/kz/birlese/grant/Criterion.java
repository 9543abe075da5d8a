package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.birlese.people.Language;

/**
 * What jurors score, 1 (very poor) to 5 (very good).
 *
 * @param key stands for the criterion in score sheets and records; unique within a call
 * @param weight percent of the total; the weights of a call sum to 100
 * @param threshold lowest acceptable mean score, 1 to 5, or null when the criterion has none
 * @param reasonFor the scores that need a written reason
 * @param guidance what jurors go by; null, and not written down, where the call says nothing
 */
public record Criterion(
        String key,
        Map<Language, String> name,
        int weight,
        BigDecimal threshold,
        Set<Integer> reasonFor,
        @JsonInclude(JsonInclude.Include.NON_NULL) Guidance guidance) {

    /** The scores that need a written reason: the EU evaluation grid asks for one at 1, 2 and 5. */
    public static final Set<Integer> EXTREMES = Set.of(1, 2, 5);

    public Criterion {
        name = Collections.unmodifiableMap(new EnumMap<>(name));
        reasonFor = Collections.unmodifiableSet(new TreeSet<>(reasonFor));
    }

    /** One that says nothing of what jurors go by. */
    public Criterion(String key, Map<Language, String> name, int weight, BigDecimal threshold, Set<Integer> reasonFor) {
        this(key, name, weight, threshold, reasonFor, null);
    }

    /** What jurors go by: nothing where the call says nothing. */
    Guidance guided() {
        return guidance == null ? Guidance.NONE : guidance;
    }
}
