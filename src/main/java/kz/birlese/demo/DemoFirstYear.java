package kz.birlese.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.IssueField;
import kz.birlese.plan.IssueRaiser;
import kz.birlese.plan.LaunchCohort;
import kz.birlese.plan.LaunchCohort.Launch;
import kz.birlese.plan.RaiseIssue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The settlements of the first year: each from its launch to its adopted plan, step by step. */
@Component
@Profile("demo")
class DemoFirstYear {

    /** How many days after its launch a village takes each step but the last. */
    private static final Map<DemoStep, Integer> DAYS = new EnumMap<>(Map.ofEntries(
            Map.entry(DemoStep.FORM_GROUP, 3),
            Map.entry(DemoStep.DESCRIBE_SETTLEMENT, 9),
            Map.entry(DemoStep.RECORD_ISSUES, 33),
            Map.entry(DemoStep.SORT_ISSUES, 37),
            Map.entry(DemoStep.DRAW_TREES, 41),
            Map.entry(DemoStep.FIX_RULE, 44),
            Map.entry(DemoStep.VOTE_ONLINE, 47),
            Map.entry(DemoStep.KEY_BALLOTS, 53),
            Map.entry(DemoStep.CONFIRM_TALLY, 54),
            Map.entry(DemoStep.DRAFT_PLAN, 62),
            Map.entry(DemoStep.NOTE_FEASIBILITY, 66),
            Map.entry(DemoStep.CALL_GATHERING, 68),
            Map.entry(DemoStep.CALL_GROUP, 97)));

    private final Actors actors;
    private final DemoCycles cycles;
    private final LaunchCohort launchCohort;
    private final RaiseIssue raiseIssue;
    private final DemoCalendar calendar;

    DemoFirstYear(
            Actors actors, DemoCycles cycles, LaunchCohort launchCohort, RaiseIssue raiseIssue, DemoCalendar calendar) {
        this.actors = actors;
        this.cycles = cycles;
        this.launchCohort = launchCohort;
        this.raiseIssue = raiseIssue;
        this.calendar = calendar;
    }

    void enter(List<DemoPlans.Told> villages) {
        villages.forEach(told -> calendar.on(told.launchedOn(), () -> launch(told)));
    }

    private void launch(DemoPlans.Told told) {
        Launch launch = new Launch(told.village().settlement(), null);
        UUID cycle = actors.as("manager1", () -> launchCohort.with(List.of(launch), told.firstYear(), told.lastYear()))
                .get(0);
        DAYS.forEach((step, days) -> play(step, told, cycle, told.launchedOn().plusDays(days)));
        play(DemoStep.ADOPT_PLAN, told, cycle, told.adoptedOn());
        told.village().issues().stream()
                .filter(DemoVillageForms::isOnline)
                .map(DemoVillage.Raised::row)
                .forEach(row -> calendar.on((LocalDate) row.get("raisedOn"), () -> raise(told.village(), row)));
    }

    private void play(DemoStep step, DemoPlans.Told told, UUID cycle, LocalDate day) {
        calendar.on(day, () -> cycles.play(step, told.village(), cycle));
    }

    private void raise(DemoVillage village, Map<String, Object> row) {
        raiseIssue.in(
                village.settlement(),
                IssueField.valueOf((String) row.get("field")),
                IssueRaiser.valueOf((String) row.get("raisedBy")),
                (String) row.get("text"));
    }
}
