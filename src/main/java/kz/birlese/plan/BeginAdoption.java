package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the draft of a cycle's plan once the priorities are agreed, and starts the way to its adoption. */
@Service
@Transactional
@BySystem
public class BeginAdoption {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final PlanMeasures measures;
    private final PlanProcesses processes;
    private final DecisionLog log;

    BeginAdoption(
            PlanCycles cycles, PlanVersions versions, PlanMeasures measures, PlanProcesses processes, DecisionLog log) {
        this.cycles = cycles;
        this.versions = versions;
        this.measures = measures;
        this.processes = processes;
        this.log = log;
    }

    /** Throws {@link Refusal} {@code cycleElsewhere} unless the cycle was agreeing its priorities. */
    public void of(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        cycle.moves(CycleStatus.AGREEING, CycleStatus.ADOPTING);
        versions.save(new PlanVersion(cycleId, 1, firstDraft(cycle)));
        log.append(new Decision(cycleId, "adoptionBegun", null, null, Map.of("number", cycle.number())));
        processes.adopt(cycleId);
    }

    private PlanContent firstDraft(PlanCycle cycle) {
        PlanContent empty = new PlanContent(null, cycle.firstYear(), cycle.lastYear(), List.of());
        if (cycle.previous() == null) {
            return empty;
        }
        Set<UUID> finished = measures.findByCycleOrderByCode(cycle.previous()).stream()
                .filter(each -> each.status() == MeasureStatus.DONE)
                .map(PlanMeasure::id)
                .collect(Collectors.toSet());
        return versions.inForce(cycle.previous())
                .map(last -> PlanRenewal.of(last.content(), cycle.firstYear(), cycle.lastYear(), finished))
                .orElse(empty);
    }
}
