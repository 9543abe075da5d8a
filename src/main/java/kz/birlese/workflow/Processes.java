package kz.birlese.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the application tells its processes. Every call works within the caller's transaction, so that a case and its
 * process stand or fall together. Values are ids, flags, numbers, dates ({@link Date}) and short words only.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final TaskDays days;
    private final WorkingDays workingDays;
    private final Clock clock;

    Processes(
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            TaskDays days,
            WorkingDays workingDays,
            Clock clock) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.days = days;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The version of the process that a start would use now; keep it to start later cases under the same rules. */
    public String versionInForce(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    public void start(String process, UUID caseId, Map<String, Object> routing) {
        startVersion(versionInForce(process), caseId, routing);
    }

    public void startVersion(String version, UUID caseId, Map<String, Object> routing) {
        runtime.startProcessInstanceById(version, caseId.toString(), routing);
    }

    /** Tells the one process of the case that waits for the message; throws when none or several do. */
    public void tell(String message, UUID caseId, Map<String, Object> routing) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(routing)
                .correlateWithResult();
    }

    /** Whether a process of the case waits for the message. */
    public boolean awaits(String message, UUID caseId) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    /**
     * Sets a routing value on every running process of the case; an event that waited for it goes on. Callers come before
     * what they called: what goes on may end, and its caller with it, and nothing more can be set on either.
     */
    public void set(UUID caseId, String name, Object value) {
        callersFirst(caseId).forEach(process -> runtime.setVariable(process.getId(), name, value));
    }

    private List<ProcessInstance> callersFirst(UUID caseId) {
        List<ProcessInstance> running = new ArrayList<>(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .list());
        for (int caller = 0; caller < running.size(); caller++) {
            running.addAll(runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(running.get(caller).getId())
                    .list());
        }
        return running;
    }

    /** Whether the running process of the case has the box in its version. */
    public boolean hasBox(String process, UUID caseId, String box) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .map(running -> repository.getBpmnModelInstance(running.getProcessDefinitionId()))
                .anyMatch(model -> model.getModelElementById(box) != null);
    }

    /** Moves a waiting timer of the case; does nothing when that timer does not wait. */
    public void moveTimer(UUID caseId, String timer, Instant due) {
        for (Execution process : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()) {
            List<Job> jobs = management
                    .createJobQuery()
                    .processInstanceId(process.getProcessInstanceId())
                    .activityId(timer)
                    .list();
            jobs.forEach(job -> management.setJobDuedate(job.getId(), Date.from(due)));
        }
    }

    /**
     * When a task of the box that comes up now is due by the table of task days: for a process that goes on by itself then.
     * Throws when the table sets it no term.
     */
    public Instant due(String box) {
        return workingDays.after(clock.instant(), days.of(box).allowed());
    }

    public boolean isRunning(String process, UUID caseId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }
}
