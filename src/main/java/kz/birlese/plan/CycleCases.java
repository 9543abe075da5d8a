package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Cycles of village planning as cases. */
@Component
class CycleCases implements CaseDirectory {

    private final PlanCycles cycles;
    private final CycleReach reach;
    private final Texts texts;

    CycleCases(PlanCycles cycles, CycleReach reach, Texts texts) {
        this.cycles = cycles;
        this.reach = reach;
        this.texts = texts;
    }

    @Override
    public Set<String> processes() {
        return Set.of("preparePlan");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return cycles.findById(caseId)
                .map(cycle -> new CaseCard(caseId, cycle.number(), title(cycle), cycle.settlement(), null, null, null))
                .orElse(null);
    }

    private Trilingual title(PlanCycle cycle) {
        Map<String, Object> years =
                Map.of("first", String.valueOf(cycle.firstYear()), "last", String.valueOf(cycle.lastYear()));
        return new Trilingual(
                texts.say(Language.KK, "plan.cycle.title", years),
                texts.say(Language.RU, "plan.cycle.title", years),
                texts.say(Language.EN, "plan.cycle.title", years));
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return cycles.findById(caseId)
                .filter(cycle -> reach.mayRead(person, cycle.settlement()))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        CycleStatus status = cycles.findById(caseId).orElseThrow().status();
        return List.of(CycleStatus.PREPARING, CycleStatus.AGREEING, CycleStatus.ADOPTING, CycleStatus.RUNNING).stream()
                .map(step -> new Step("status.CycleStatus." + step, state(step, status)))
                .toList();
    }

    private static Step.State state(CycleStatus step, CycleStatus status) {
        int ahead = step.compareTo(status);
        return ahead < 0 ? Step.State.DONE : ahead == 0 ? Step.State.NOW : Step.State.AHEAD;
    }
}
