package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a step that failed as often as it may be tried once more, on the word of a person. */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, ADMIN})
@Transactional
public class RetryStuckStep {

    private final Tracking tracking;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final DecisionLog decisions;
    private final CurrentUser user;

    RetryStuckStep(
            Tracking tracking,
            RuntimeService runtime,
            ManagementService management,
            DecisionLog decisions,
            CurrentUser user) {
        this.tracking = tracking;
        this.runtime = runtime;
        this.management = management;
        this.decisions = decisions;
        this.user = user;
    }

    /**
     * Tries the step again soon, and records who asked and why. Throws {@link Refusal} {@code reasonMissing} without a
     * reason, and {@link NotFound} when nothing is stuck there or the person does not follow the case.
     */
    public void retry(String incidentId, String reason) {
        Incident incident = runtime.createIncidentQuery()
                .incidentId(incidentId)
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .singleResult();
        if (incident == null) {
            throw new NotFound();
        }
        CaseEntry entry = tracking.find(rootOf(incident));
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonMissing");
        }
        management.setJobRetries(incident.getConfiguration(), 1);
        decisions.append(new Decision(
                entry.card().caseId(),
                "stepRetried",
                user.require().id(),
                reason.strip(),
                Map.of("box", incident.getActivityId())));
    }

    private String rootOf(Incident incident) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return process.getRootProcessInstanceId();
    }
}
