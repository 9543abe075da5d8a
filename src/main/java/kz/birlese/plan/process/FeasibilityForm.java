package kz.birlese.plan.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.plan.FeasibilityNote.Verdict;
import kz.birlese.plan.NoteFeasibility;
import kz.birlese.plan.NoteFeasibility.Said;
import kz.birlese.plan.PlanContent;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.plan.PlanWords;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/** The akimat's notes as forms ask for them: a row for each measure, filled in where nothing has changed since. */
@Component
class FeasibilityForm {

    private final NoteFeasibility feasibility;
    private final PlanWords words;
    private final CurrentUser currentUser;

    FeasibilityForm(NoteFeasibility feasibility, PlanWords words, CurrentUser currentUser) {
        this.feasibility = feasibility;
        this.words = words;
        this.currentUser = currentUser;
    }

    Map<String, Object> opening(UUID cycle) {
        PlanContent plan = feasibility.draft(cycle);
        Map<UUID, Said> standing = feasibility.standing(cycle);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Goal goal : plan.goals()) {
            goal.measures().forEach(measure -> rows.add(row(goal, measure, standing.get(measure.id()))));
        }
        return Map.of("measures", rows);
    }

    private Map<String, Object> row(Goal goal, Measure measure, Said said) {
        Language language = currentUser.require().language();
        Map<String, Object> row = new HashMap<>();
        row.put("measure", measure.id().toString());
        row.put("title", goal.code(measure) + ". " + measure.what().in(language));
        row.put("facts", words.facts(language, measure));
        if (said != null) {
            row.put("verdict", said.verdict().name());
            row.put("note", said.note());
        }
        return row;
    }

    void take(UUID cycle, Submission form) {
        feasibility.of(
                cycle,
                form.rows("measures").stream()
                        .collect(Collectors.toMap(
                                row -> row.id("measure"),
                                row -> new Said(Verdict.valueOf(row.text("verdict")), row.text("note")))));
    }
}
