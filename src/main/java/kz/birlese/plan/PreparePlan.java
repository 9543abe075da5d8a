package kz.birlese.plan;

import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the application tells the process that prepares a plan. */
@Component
class PreparePlan {

    private static final String PROCESS = "preparePlan";

    private final Processes processes;

    PreparePlan(Processes processes) {
        this.processes = processes;
    }

    /** The next cycle begins where the one before ended. */
    @EventListener
    void continued(CycleContinued cycle) {
        launched(cycle.next());
    }

    void launched(UUID cycleId) {
        processes.start(PROCESS, cycleId, Map.of());
    }
}
