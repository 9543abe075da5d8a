package kz.birlese.record;

import java.util.List;
import java.util.Map;

/**
 * A request that a rule does not allow. Says which rule, what was found, what was needed; nothing of the refused
 * request is kept, and nothing the person typed is lost. The words are looked up in the person's language under
 * {@code refusal.<rule>}.
 */
public class Refusal extends RuntimeException {

    private final List<Reason> reasons;

    /** One broken rule. {@code field} is the key of the form field concerned, or null when it concerns the whole. */
    public record Reason(String rule, String field, Map<String, Object> facts) {
        public Reason(String rule) {
            this(rule, null, Map.of());
        }
    }

    public Refusal(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public Refusal(String rule) {
        this(List.of(new Reason(rule)));
    }

    public Refusal(String rule, String field, Map<String, Object> facts) {
        this(List.of(new Reason(rule, field, facts)));
    }

    /** The broken rules, at least one. */
    public List<Reason> reasons() {
        return reasons;
    }
}
