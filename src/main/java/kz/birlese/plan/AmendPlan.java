package kz.birlese.plan;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next version of a plan in force, after a yearly review. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class AmendPlan {

    private final DraftPlan draft;
    private final SmartTable smart;

    AmendPlan(DraftPlan draft, SmartTable smart) {
        this.draft = draft;
        this.smart = smart;
    }

    /**
     * Keeps the amended draft. Throws {@link Refusal} with everything that {@code DraftPlan} refuses, or with everything
     * the table {@code decideSmart} finds, each at its field: a plan in force is mended before anybody else looks at it.
     */
    public void with(UUID cycleId, PlanContent content, List<Dropped> dropped) {
        draft.with(cycleId, content, dropped);
        mustBeSmart(content);
    }

    private void mustBeSmart(PlanContent content) {
        List<Refusal.Reason> found = new ArrayList<>();
        content.ids().forEach(id -> smart.ask(content, id).forEach(row -> found.add(reason(content, id, row))));
        if (!found.isEmpty()) {
            throw new Refusal(found);
        }
    }

    private static Refusal.Reason reason(PlanContent plan, UUID about, SmartRow row) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", plan.code(about));
        facts.put("text", plan.text(about));
        facts.put("found", row.found());
        facts.put("needed", row.needed());
        return new Refusal.Reason("smart." + row.finding(), path(plan, about) + key(row.field()), facts);
    }

    private static String path(PlanContent plan, UUID about) {
        boolean isGoal = plan.goal(about).isPresent();
        PlanContent.Goal goal = isGoal ? plan.goal(about).orElseThrow() : plan.goalOf(about);
        String at = "goals[" + plan.goals().indexOf(goal) + "].";
        return isGoal
                ? at
                : at + "measures[" + goal.measures().indexOf(plan.measure(about).orElseThrow()) + "].";
    }

    /** What is written in three languages is mended in Russian first. */
    private static String key(String field) {
        return switch (field) {
            case "text", "what", "where" -> field + "Ru";
            default -> field;
        };
    }
}
