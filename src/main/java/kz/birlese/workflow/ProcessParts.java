package kz.birlese.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Reads one process of a case with its tokens from the engine. */
@Component
class ProcessParts {

    private static final String LOOP = "#multiInstanceBody";

    /** A part of a diagram with steps of its own: it is they that a token stands at. */
    private static final String FRAME = "subProcess";

    private final HistoryService history;
    private final RuntimeService runtime;

    ProcessParts(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    /** {@code call} is the step that called the process, or null. */
    ProcessPart of(HistoricProcessInstance process, HistoricActivityInstance call) {
        Map<String, Integer> active = new TreeMap<>();
        Set<String> visited = new TreeSet<>();
        for (HistoricActivityInstance step : activities(process.getId())) {
            if (step.getEndTime() == null && !FRAME.equals(step.getActivityType())) {
                active.merge(step.getActivityId(), 1, Integer::sum);
            } else if (step.getEndTime() != null) {
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
        return runtime.createIncidentQuery().processInstanceId(instance).list().stream()
                .map(incident -> new ProcessPart.Stuck(
                        isOwn(incident) ? incident.getId() : null,
                        incident.getActivityId(),
                        incident.getIncidentTimestamp().toInstant(),
                        incident.getIncidentMessage()))
                .toList();
    }

    private static boolean isOwn(Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId());
    }
}
