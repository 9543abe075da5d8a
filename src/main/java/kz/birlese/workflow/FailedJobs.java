package kz.birlese.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/**
 * Where a job that failed belongs, also where the engine leaves it out: it notes no box when what failed was the writing at
 * the very end, and no case when the job begins a called process.
 */
@Service
class FailedJobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    FailedJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    String box(Job job) {
        return job.getFailedActivityId() != null
                ? job.getFailedActivityId()
                : management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId();
    }

    /** The process nobody called that the job belongs to, or null when it belongs to none. */
    String rootInstance(Job job) {
        if (job.getProcessInstanceId() == null) {
            return null;
        }
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return process == null ? null : process.getRootProcessInstanceId();
    }
}
