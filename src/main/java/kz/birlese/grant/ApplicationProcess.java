package kz.birlese.grant;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import kz.birlese.workflow.TaskActions;
import org.springframework.stereotype.Component;

/** What the application tells the process of one application to a call. */
@Component
class ApplicationProcess {

    /** The question in its process whether the jury has to go on. */
    static final String BACK = "isScoredAgain";

    private final Processes processes;
    private final TaskActions tasks;

    ApplicationProcess(Processes processes, TaskActions tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    /** Runs by the version of the rules that was frozen when the call was published. */
    void started(GrantApplication application, Call call) {
        Map<String, Object> routing =
                Map.of("applicant", application.applicant().toString(), "lapsesAt", Date.from(call.lapsesAt()));
        processes.startVersion(call.applicationVersion(), application.id(), routing);
    }

    /** Nothing more will be decided about it: taken back, or its call was cancelled. */
    void stopped(UUID applicationId) {
        processes.tell("applicationStopped", applicationId, Map.of());
    }

    /** The application goes on to the jury after all; its ineligibility is set aside. */
    void readmitted(UUID applicationId, boolean isScoringOpen) {
        processes.set(applicationId, "isScoringOpen", isScoringOpen);
        processes.set(applicationId, "isEligible", true);
    }

    /** Nothing can bring an ineligible application back any more. */
    void complaintTimeOver(UUID applicationId) {
        processes.set(applicationId, "isComplaintTimeOver", true);
    }

    /** Whether its process has a way back to the jury: older versions have none. */
    boolean mayScoreAgain(UUID applicationId) {
        return processes.hasBox("grantApplication", applicationId, BACK);
    }

    /** The assessed application needs another sheet. */
    void scoreAgain(UUID applicationId) {
        processes.tell("outcomeDecided", applicationId, Map.of(BACK, true));
    }

    /** The juror is not asked for the sheet any more. */
    void sheetNotAwaited(UUID applicationId, UUID juror) {
        tasks.excuse("scoreApplication", applicationId, juror);
    }

    boolean isRunning(UUID applicationId) {
        return processes.isRunning("grantApplication", applicationId);
    }
}
