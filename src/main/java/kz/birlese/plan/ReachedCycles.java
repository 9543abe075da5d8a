package kz.birlese.plan;

import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/** The cycles as the person at work reaches them: others do not exist. */
@Component
class ReachedCycles {

    private final PlanCycles cycles;
    private final CycleReach reach;
    private final CurrentUser user;

    ReachedCycles(PlanCycles cycles, CycleReach reach, CurrentUser user) {
        this.cycles = cycles;
        this.reach = reach;
        this.user = user;
    }

    /** Holds the cycle for the caller's transaction; throws {@link NotFound} unless the person has the role there. */
    PlanCycle lock(Role role, UUID cycleId) {
        PlanCycle cycle = cycles.lock(cycleId).orElseThrow(NotFound::new);
        reach.require(role, cycle.settlement());
        return cycle;
    }

    /** Throws {@link NotFound} unless the person may look at it. */
    PlanCycle read(UUID cycleId) {
        return cycles.findById(cycleId)
                .filter(cycle -> reach.mayRead(cycle.settlement()))
                .orElseThrow(NotFound::new);
    }

    /** The person at work. */
    UUID who() {
        return user.require().id();
    }
}
