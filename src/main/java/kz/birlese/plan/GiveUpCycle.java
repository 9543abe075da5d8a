package kz.birlese.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.territory.HoldTerritory;
import kz.birlese.workflow.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A cycle is closed while it is being prepared, so that its settlement may begin another one; or goes on after all. */
@Service
@Transactional
@BySystem
public class GiveUpCycle {

    private final PlanCycles cycles;
    private final HoldTerritory hold;
    private final DecisionLog log;
    private final Cases cases;

    GiveUpCycle(PlanCycles cycles, HoldTerritory hold, DecisionLog log, Cases cases) {
        this.cycles = cycles;
        this.hold = hold;
        this.log = log;
        this.cases = cases;
    }

    public void early(UUID cycleId, String why) {
        cycles.locked(cycleId).givenUp();
        log.append(new Decision(cycleId, "cycleGivenUp", null, why, Map.of()));
        cases.refresh(cycleId);
    }

    /** {@code goOnOtherCycle} when its settlement has begun another one. */
    public Optional<String> hindranceToGoOn(UUID cycleId) {
        PlanCycle cycle = cycles.named(cycleId);
        boolean hasOther = cycles.findBySettlementOrderByFirstYear(cycle.settlement()).stream()
                .anyMatch(each -> each.status() != CycleStatus.CLOSED);
        return hasOther ? Optional.of("goOnOtherCycle") : Optional.empty();
    }

    public void goOn(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        hold.named(cycle.settlement());
        cycle.goesOn();
        log.append(new Decision(cycleId, "cycleGoesOn", null, null, Map.of()));
        cases.refresh(cycleId);
    }
}
