package kz.birlese.plan;

import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process that prepares a plan. */
@Component
class PreparePlan {

    private static final String PROCESS = "preparePlan";

    private final Processes processes;

    PreparePlan(Processes processes) {
        this.processes = processes;
    }

    void launched(UUID cycleId) {
        processes.start(PROCESS, cycleId, Map.of());
    }
}
