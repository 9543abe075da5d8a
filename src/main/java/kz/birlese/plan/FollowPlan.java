package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a plan through its years, and from its last into the next cycle. */
@Service
@Transactional
@BySystem
public class FollowPlan {

    private final PlanCycles cycles;
    private final PlanYears years;
    private final PlanReviews reviews;
    private final PlanProcesses processes;
    private final DecisionLog log;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowPlan(
            PlanCycles cycles,
            PlanYears years,
            PlanReviews reviews,
            PlanProcesses processes,
            DecisionLog log,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.years = years;
        this.reviews = reviews;
        this.processes = processes;
        this.log = log;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the review of the year and answers whether it is the last of the plan. */
    public boolean review(UUID cycleId, int year) {
        PlanCycle cycle = cycles.locked(cycleId);
        reviews.save(new PlanReview(cycleId, year));
        processes.review(cycleId);
        return year >= cycle.lastYear();
    }

    public void nextYear(UUID cycleId, int year) {
        years.begin(cycles.locked(cycleId), year + 1);
    }

    /** Closes the cycle and begins the next, as long as this one was, from its plan. */
    public void close(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        cycle.moves(CycleStatus.RUNNING, CycleStatus.CLOSED);
        int first = cycle.lastYear() + 1;
        int last = first + cycle.lastYear() - cycle.firstYear();
        PlanCycle next = new PlanCycle(
                cycle.settlement(), LocalDate.now(clock), first, last, cycle.cohortYear(), cycle.mentor());
        next.continues(cycle);
        cycles.save(next);
        log.append(new Decision(cycleId, "cycleClosed", null, null, Map.of("next", next.number())));
        cases.refresh(cycleId);
        events.publishEvent(new CycleContinued(cycleId, next.id()));
    }
}
