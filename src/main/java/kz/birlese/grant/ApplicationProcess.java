package kz.birlese.grant;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process of one application to a call. */
@Component
class ApplicationProcess {

    private final Processes processes;

    ApplicationProcess(Processes processes) {
        this.processes = processes;
    }

    /** Runs by the version of the rules that was frozen when the call was published. */
    void started(GrantApplication application, Call call) {
        Map<String, Object> routing =
                Map.of("applicant", application.applicant().toString(), "lapsesAt", Date.from(call.lapsesAt()));
        processes.startVersion(call.applicationVersion(), application.id(), routing);
    }

    void stopped(UUID applicationId) {
        processes.tell("applicationStopped", applicationId, Map.of());
    }
}
