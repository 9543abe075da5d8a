package kz.birlese.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import kz.birlese.people.Trilingual;
import kz.birlese.territory.Territories;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Cycles of village planning as cases of the house, through all the processes that lead one. */
@Component
class CycleCases implements CaseDirectory {

    private static final List<String> LINE = List.of(
            "progress.cycle.prepared",
            "progress.cycle.agreed",
            "progress.cycle.adopted",
            "progress.cycle.followed",
            "progress.cycle.closed");

    private final PlanCycles cycles;
    private final CycleReach reach;
    private final Territories territories;
    private final Texts texts;

    CycleCases(PlanCycles cycles, CycleReach reach, Territories territories, Texts texts) {
        this.cycles = cycles;
        this.reach = reach;
        this.territories = territories;
        this.texts = texts;
    }

    @Override
    public Set<String> processes() {
        return Set.of(
                "preparePlan",
                "agreePriorities",
                "adoptPlan",
                "decidePlan",
                "seatWorkingGroup",
                "followPlan",
                "planReview");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return cycles.findById(caseId).map(this::card).orElse(null);
    }

    private CaseCard card(PlanCycle cycle) {
        Trilingual title =
                new Trilingual(title(cycle, Language.KK), title(cycle, Language.RU), title(cycle, Language.EN));
        return new CaseCard(cycle.id(), cycle.number(), title, cycle.settlement(), null, null, null);
    }

    private String title(PlanCycle cycle, Language language) {
        return texts.say(
                language,
                "cycle.title",
                Map.of(
                        "settlement",
                        territories.name(cycle.settlement(), language.locale().getLanguage()),
                        "years",
                        cycle.firstYear() + "–" + cycle.lastYear()));
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return cycles.findById(caseId)
                .filter(cycle -> reach.mayRead(person, cycle.settlement()))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        PlanCycle cycle = cycles.named(caseId);
        if (cycle.isGivenUp()) {
            return List.of(new Step(LINE.get(0), Step.State.STOPPED));
        }
        CycleStatus status = cycle.status();
        int reached = status == CycleStatus.CLOSED ? LINE.size() : status.ordinal();
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step < LINE.size(); step++) {
            steps.add(new Step(
                    LINE.get(step),
                    step < reached ? Step.State.DONE : step == reached ? Step.State.NOW : Step.State.AHEAD));
        }
        return steps;
    }
}
