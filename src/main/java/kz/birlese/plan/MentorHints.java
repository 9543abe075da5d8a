package kz.birlese.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Trilingual;
import kz.birlese.programme.Results;
import org.springframework.stereotype.Component;

/** What the settlement that helps another has been through itself: what led there, what it aimed at, what came of it. */
@Component
public class MentorHints {

    /**
     * One line of its experience.
     *
     * @param voices of an issue that led there; null for a goal
     * @param indicator of a goal, see {@link PlanGoal#indicator()}; null for an issue
     * @param target of a goal; null for an issue
     * @param delivered so far, counted on the goal; null for an issue
     */
    public record Hint(Trilingual what, Integer voices, String indicator, BigDecimal target, BigDecimal delivered) {}

    private final PlanCycles cycles;
    private final Issues issues;
    private final PlanGoals goals;
    private final Results results;

    MentorHints(PlanCycles cycles, Issues issues, PlanGoals goals, Results results) {
        this.cycles = cycles;
        this.issues = issues;
        this.goals = goals;
        this.results = results;
    }

    /** The issues that led in its last cycle, then the goals of its adopted plan; empty when nobody helps. */
    List<Hint> of(PlanCycle cycle) {
        if (cycle.mentor() == null) {
            return List.of();
        }
        List<Hint> hints = new ArrayList<>();
        List<PlanCycle> before = cycles.findBySettlementOrderByFirstYear(cycle.mentor());
        if (!before.isEmpty()) {
            IssueList known =
                    new IssueList(issues.inCycle(before.get(before.size() - 1).id()));
            known.leading().forEach(issue -> hints.add(issue(issue, known.voices(issue))));
        }
        goals.findAdopted(cycle.mentor()).forEach(goal -> hints.add(goal(goal)));
        return hints;
    }

    private static Hint issue(Issue issue, int voices) {
        return new Hint(Trilingual.asWritten(issue.text()), voices, null, null, null);
    }

    private Hint goal(PlanGoal goal) {
        Map<String, BigDecimal> totals = results.totals(goal.id());
        BigDecimal delivered = totals.getOrDefault(goal.indicator(), BigDecimal.ZERO);
        return new Hint(goal.text(), null, goal.indicator(), goal.target(), delivered);
    }
}
