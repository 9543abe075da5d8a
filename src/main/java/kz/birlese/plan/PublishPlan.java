package kz.birlese.plan;

import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an adopted plan to everybody, and begins the first of its years and the watch over its measures. */
@Service
@Transactional
@BySystem
public class PublishPlan {

    private final PlanCycles cycles;
    private final Publication publication;
    private final PlanYears years;
    private final Cases cases;

    PublishPlan(PlanCycles cycles, Publication publication, PlanYears years, Cases cases) {
        this.cycles = cycles;
        this.publication = publication;
        this.years = years;
        this.cases = cases;
    }

    /** Throws {@link NotFound} or {@link Refusal} {@code versionElsewhere} before the plan is adopted. */
    public void of(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        publication.of(cycle);
        cycle.moves(CycleStatus.ADOPTING, CycleStatus.RUNNING);
        years.begin(cycle, cycle.firstYear());
        cases.refresh(cycleId);
    }
}
