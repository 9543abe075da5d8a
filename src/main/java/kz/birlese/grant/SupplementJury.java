package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process of a supplement of the jury, and the applications that wait for one. */
@Component
class SupplementJury {

    private final Processes processes;

    SupplementJury(Processes processes) {
        this.processes = processes;
    }

    void opened(UUID supplementId) {
        processes.start("supplementJury", supplementId, Map.of());
    }

    void stopped(UUID supplementId) {
        processes.tell("supplementStopped", supplementId, Map.of());
    }

    /** Tells the process of an application that waits for jurors to try again. */
    void jurorsAdded(UUID applicationId) {
        processes.set(applicationId, "areJurorsAdded", true);
    }
}
