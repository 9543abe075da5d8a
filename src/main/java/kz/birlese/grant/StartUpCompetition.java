package kz.birlese.grant;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process of a call. */
@Component
class StartUpCompetition {

    private static final String PROCESS = "startUpCompetition";

    private static final List<String> WAYS_BACK = List.of("voidedAtCommittee", "voidedAtApproval");

    private final Processes processes;

    StartUpCompetition(Processes processes) {
        this.processes = processes;
    }

    void requested(UUID callId) {
        processes.start(PROCESS, callId, Map.of("areAllAssessed", false));
    }

    void extended(UUID callId, CallTimes times) {
        processes.tell("callExtended", callId, times.routing());
    }

    /** False for the moment in which a reminder or announcement is being written. */
    boolean awaitsExtension(UUID callId) {
        return processes.awaits("callExtended", callId);
    }

    void cancelled(UUID callId) {
        processes.tell("callCancelled", callId, Map.of());
    }

    void allAssessed(UUID callId) {
        processes.set(callId, "areAllAssessed", true);
    }

    /** Whether its process stands where there is a way back to the jury: older versions have none. */
    boolean mayScoreAgain(UUID callId) {
        return wayBack(callId).isPresent();
    }

    /** Not everything is assessed any more: what was being decided is given up. */
    void scoreAgain(UUID callId) {
        processes.tell(wayBack(callId).orElseThrow(), callId, Map.of("areAllAssessed", false));
    }

    private Optional<String> wayBack(UUID callId) {
        return WAYS_BACK.stream().filter(way -> processes.awaits(way, callId)).findFirst();
    }

    /** Tells the process of an application that the jury may begin. */
    void scoringOpened(UUID applicationId) {
        processes.set(applicationId, "isScoringOpen", true);
    }

    /** Tells the process of an application what was decided about it. */
    void outcomeDecided(UUID applicationId, Outcome outcome) {
        processes.tell(
                "outcomeDecided", applicationId, Map.of("outcome", outcome.name(), ApplicationProcess.BACK, false));
    }

    /** Puts off the moment at which the draft of an application lapses. */
    void lapsesAt(UUID applicationId, Instant lapsesAt) {
        processes.set(applicationId, "lapsesAt", Date.from(lapsesAt));
        processes.moveTimer(applicationId, "deadlinePassed", lapsesAt);
    }

    /** The version of the application process that a call published now binds its applications to. */
    String applicationVersion() {
        return processes.versionInForce("grantApplication");
    }
}
