package kz.birlese.plan;

import kz.birlese.body.BodyFormed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A working group was formed: plans that wait for one go on by themselves, once it is in office. */
@Component
class HearBodies {

    private final PlanCycles cycles;
    private final GroupInOffice groups;
    private final PlanProcesses processes;

    HearBodies(PlanCycles cycles, GroupInOffice groups, PlanProcesses processes) {
        this.cycles = cycles;
        this.groups = groups;
        this.processes = processes;
    }

    @EventListener
    void formed(BodyFormed event) {
        if (groups.of(event.territory()).isPresent()) {
            cycles.findBySettlementOrderByFirstYear(event.territory())
                    .forEach(cycle -> processes.groupFormed(cycle.id()));
        }
    }
}
