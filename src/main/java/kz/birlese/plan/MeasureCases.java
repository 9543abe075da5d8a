package kz.birlese.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import kz.birlese.workflow.CaseDirectory.Step.State;
import org.springframework.stereotype.Component;

/** Measures of plans in force as cases of the house. */
@Component
class MeasureCases implements CaseDirectory {

    private final PlanMeasures measures;
    private final PlanCycles cycles;
    private final CycleReach reach;

    MeasureCases(PlanMeasures measures, PlanCycles cycles, CycleReach reach) {
        this.measures = measures;
        this.cycles = cycles;
        this.reach = reach;
    }

    @Override
    public Set<String> processes() {
        return Set.of("monitorMeasure");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return measures.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(PlanMeasure measure) {
        String number = cycles.named(measure.cycle()).number() + "/" + measure.code();
        return new CaseCard(measure.id(), number, measure.what(), measure.settlement(), null, null, measure.cycle());
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return measures.findById(caseId)
                .filter(measure -> reach.mayRead(person, measure.settlement()))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        return switch (measures.named(caseId).status()) {
            case PLANNED -> line(State.NOW, State.AHEAD, State.AHEAD);
            case UNDERWAY -> line(State.DONE, State.NOW, State.AHEAD);
            case DONE, PARTLY_DONE -> line(State.DONE, State.DONE, State.DONE);
            case NOT_DONE -> line(State.DONE, State.STOPPED, State.AHEAD);
            case DROPPED -> List.of(new Step("progress.measure.dropped", State.STOPPED));
        };
    }

    private static List<Step> line(State planned, State underway, State done) {
        return List.of(
                new Step("progress.measure.planned", planned),
                new Step("progress.measure.underway", underway),
                new Step("progress.measure.done", done));
    }
}
