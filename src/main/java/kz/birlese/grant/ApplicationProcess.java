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

    /** Nothing more will be decided about it: taken back, or its call was cancelled. */
    void stopped(UUID applicationId) {
        processes.tell("applicationStopped", applicationId, Map.of());
    }

    /** The application goes on to the jury after all; its ineligibility is set aside. */
    void readmitted(UUID applicationId, boolean isScoringOpen) {
        processes.set(applicationId, "isScoringOpen", isScoringOpen);
        processes.set(applicationId, "isEligible", true);
    }

    /** Whether the diagram it runs by has a way back to the jury. */
    boolean mayHearAnother(UUID applicationId) {
        return processes.awaits("anotherOpinionWanted", applicationId);
    }

    /** A correction has set the sheets so far apart that another juror is heard. */
    void anotherOpinionWanted(UUID applicationId) {
        processes.tell("anotherOpinionWanted", applicationId, Map.of());
    }

    /** Nothing can bring an ineligible application back any more. */
    void complaintTimeOver(UUID applicationId) {
        processes.set(applicationId, "isComplaintTimeOver", true);
    }

    boolean isRunning(UUID applicationId) {
        return processes.isRunning("grantApplication", applicationId);
    }
}
