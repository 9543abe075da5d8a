package kz.birlese.plan;

import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything is known that the settlement has to agree on: the cycle goes on to its priorities. */
@Service
@Transactional
@BySystem
public class FinishPreparation {

    private final PlanCycles cycles;
    private final AgreePriorities agreePriorities;
    private final DecisionLog log;

    FinishPreparation(PlanCycles cycles, AgreePriorities agreePriorities, DecisionLog log) {
        this.cycles = cycles;
        this.agreePriorities = agreePriorities;
        this.log = log;
    }

    public void of(UUID cycleId) {
        PlanCycle cycle = cycles.lock(cycleId).orElseThrow();
        cycle.moves(CycleStatus.PREPARING, CycleStatus.AGREEING);
        log.append(new Decision(cycleId, "planPrepared", null, null, Map.of("number", cycle.number())));
        agreePriorities.awaited(cycleId);
    }
}
