package kz.birlese.record;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One decision as it goes into the log. People and cases stand in it by id only, so that erasing a person does not
 * break the chain.
 *
 * @param subject what was decided about: an application, a call, an award
 * @param what a stable word for the kind of decision, for example {@code applicationScored}; shown under {@code
 *     decision.<what>}
 * @param who the account that decided, or null when a table or the system did
 * @param why the reason given; null when the rules ask for none
 * @param facts what was decided, as short values without personal data; never null
 */
public record Decision(UUID subject, String what, UUID who, String why, Map<String, String> facts) {
    public Decision {
        facts = Map.copyOf(facts);
    }

    /** The fact that names in whose place a deputy decided. */
    public static final String DEPUTY_FOR = "deputyFor";

    Decision inPlaceOf(UUID absent) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(DEPUTY_FOR, absent.toString());
        return new Decision(subject, what, who, why, more);
    }
}
