package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Reads one process of a case with its tokens from the engine. */
@Component
class ProcessParts {

    private static final String LOOP = "#multiInstanceBody";

    private final HistoryService history;
    private final RuntimeService runtime;
    private final ManagementService management;

    ProcessParts(HistoryService history, RuntimeService runtime, ManagementService management) {
        this.history = history;
        this.runtime = runtime;
        this.management = management;
    }

    /** {@code call} is the step that called the process, or null. */
    ProcessPart of(HistoricProcessInstance process, HistoricActivityInstance call) {
        Map<String, Integer> active = new TreeMap<>();
        Set<String> visited = new TreeSet<>();
        for (HistoricActivityInstance step : activities(process.getId())) {
            if (step.getEndTime() == null) {
                active.merge(step.getActivityId(), 1, Integer::sum);
            } else {
                visited.add(step.getActivityId());
            }
        }
        if (process.getEndTime() == null) {
            underway(runtime.getActivityInstance(process.getId()), active);
        }
        return new ProcessPart(
                process.getId(),
                process.getProcessDefinitionKey(),
                process.getProcessDefinitionId(),
                call == null ? null : call.getProcessInstanceId(),
                call == null ? null : call.getActivityId(),
                state(process),
                process.getStartTime().toInstant(),
                process.getEndTime() == null ? null : process.getEndTime().toInstant(),
                active,
                visited,
                stuck(process.getId()));
    }

    /** Tokens that wait for the house to take the next step itself: the engine's history does not know them yet. */
    private static void underway(ActivityInstance within, Map<String, Integer> active) {
        if (within == null) {
            return;
        }
        for (TransitionInstance waiting : within.getChildTransitionInstances()) {
            active.putIfAbsent(waiting.getActivityId(), 1);
        }
        for (ActivityInstance inside : within.getChildActivityInstances()) {
            underway(inside, active);
        }
    }

    /** The steps of one process in their order, without the frames that loops put around theirs. */
    List<HistoricActivityInstance> activities(String instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> !step.getActivityId().endsWith(LOOP))
                .toList();
    }

    static CaseEntry.State state(HistoricProcessInstance process) {
        if (process.getEndTime() == null) {
            return CaseEntry.State.RUNNING;
        }
        return process.getDeleteReason() == null ? CaseEntry.State.ENDED : CaseEntry.State.CANCELLED;
    }

    private List<ProcessPart.Stuck> stuck(String instance) {
        List<ProcessPart.Stuck> found = new ArrayList<>();
        runtime.createIncidentQuery()
                .processInstanceId(instance)
                .list()
                .forEach(incident -> found.add(stuck(incident)));
        management.createJobQuery().processInstanceId(instance).withException().withRetriesLeft().list().stream()
                .filter(job -> job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime()))
                .map(this::stuck)
                .forEach(found::add);
        return found;
    }

    private ProcessPart.Stuck stuck(Incident incident) {
        boolean isOwn = incident.getId().equals(incident.getRootCauseIncidentId());
        String job = isOwn ? incident.getConfiguration() : null;
        return new ProcessPart.Stuck(
                job,
                incident.getActivityId(),
                incident.getIncidentTimestamp().toInstant(),
                job == null ? null : cause(job),
                incident.getIncidentMessage(),
                null);
    }

    /** It failed, and the house will try again. */
    private ProcessPart.Stuck stuck(Job job) {
        return new ProcessPart.Stuck(
                job.getId(),
                job.getFailedActivityId(),
                job.getCreateTime().toInstant(),
                cause(job.getId()),
                job.getExceptionMessage(),
                job.getDuedate().toInstant());
    }

    private PlainCause cause(String job) {
        return PlainCause.of(management.getJobExceptionStacktrace(job));
    }
}
