package kz.birlese.workflow;

import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** At which box a job has failed. */
@Component
class FailedBox {

    private final ManagementService management;

    FailedBox(ManagementService management) {
        this.management = management;
    }

    /** Where it did; or where it begins, when all its steps were made and only keeping them failed. */
    String of(Job job) {
        return Objects.requireNonNullElseGet(job.getFailedActivityId(), () -> management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId());
    }
}
