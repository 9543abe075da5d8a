package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.birlese.workflow.archive.ProcessRun;
import kz.birlese.workflow.archive.StepRun;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** The processes a case is made of: where each stands, which way it came, what holds it up. */
@Component
class ProcessParts {

    /** A part of a diagram with steps of its own: it is they that a token stands at. */
    private static final String FRAME = "subProcess";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final FailedJobs failed;

    ProcessParts(RuntimeService runtime, ManagementService management, FailedJobs failed) {
        this.runtime = runtime;
        this.management = management;
        this.failed = failed;
    }

    /**
     * @param steps of this process
     * @param call the step that called it, or null
     */
    ProcessPart of(ProcessRun process, List<StepRun> steps, StepRun call) {
        Map<String, Integer> active = new TreeMap<>();
        Set<String> visited = new TreeSet<>();
        for (StepRun step : steps) {
            if (step.ended() == null && !FRAME.equals(step.boxType())) {
                active.merge(step.box(), 1, Integer::sum);
            } else if (step.ended() != null) {
                visited.add(step.box());
            }
        }
        if (process.ended() == null) {
            underway(runtime.getActivityInstance(process.instance()), active);
        }
        return new ProcessPart(
                process.instance(),
                process.processKey(),
                process.definition(),
                process.caller(),
                call == null ? null : call.box(),
                state(process),
                process.started(),
                process.ended(),
                active,
                visited,
                stuck(process.instance()));
    }

    /** Tokens that wait for the house to take the next step itself: they have come to no step yet. */
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

    private static CaseEntry.State state(ProcessRun process) {
        if (process.ended() == null) {
            return CaseEntry.State.RUNNING;
        }
        return process.isCancelled() ? CaseEntry.State.CANCELLED : CaseEntry.State.ENDED;
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
                failed.box(job),
                job.getCreateTime().toInstant(),
                cause(job.getId()),
                job.getExceptionMessage(),
                job.getDuedate().toInstant());
    }

    private PlainCause cause(String job) {
        return PlainCause.of(management.getJobExceptionStacktrace(job));
    }
}
