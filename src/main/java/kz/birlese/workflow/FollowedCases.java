package kz.birlese.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.Visibility.Condition;
import org.springframework.stereotype.Component;

/**
 * Which cases somebody may reckon with who looks after many of them: those within the territory of an office, without
 * those a conflict of interest keeps from the person. A feature says which offices those are.
 */
@Component
public class FollowedCases {

    /** An SQL condition on a list that names {@code case_id}, {@code parent_case} and {@code settlement}. */
    public record Scope(String sql, Map<String, Object> parameters) {

        /** Only these cases and those that belong to them. */
        public Scope about(Collection<UUID> cases) {
            if (cases.isEmpty()) {
                return new Scope("1 = 0", Map.of());
            }
            Map<String, Object> more = new HashMap<>(parameters);
            more.put("about", cases);
            return new Scope(sql + " and (case_id in (:about) or parent_case in (:about))", more);
        }
    }

    private final Visibility visibility;

    FollowedCases(Visibility visibility) {
        this.visibility = visibility;
    }

    public Scope of(SignedIn person, Set<Role> offices) {
        Condition followed = visibility.tracked(person, offices);
        return new Scope(followed.sql(), followed.parameters());
    }

    /** These cases and those that belong to them, whoever looks after them: for figures that name nobody. */
    public Scope everywhere(Collection<UUID> cases) {
        return new Scope("1 = 1", Map.of()).about(cases);
    }
}
