package kz.birlese.plan;

import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in which a settlement agrees on its priorities. */
@Component
class AgreePriorities {

    private static final String PROCESS = "agreePriorities";

    private final Processes processes;

    AgreePriorities(Processes processes) {
        this.processes = processes;
    }

    void awaited(UUID cycleId) {
        processes.start(PROCESS, cycleId, Map.of());
    }
}
