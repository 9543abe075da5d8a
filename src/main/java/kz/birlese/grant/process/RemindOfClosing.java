package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.workflow.repair.OutOfTurn;
import kz.birlese.workflow.repair.Repeated;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Remind of closing" of {@code collectApplications}. */
@Component("remindOfClosing")
class RemindOfClosing implements JavaDelegate, OutOfTurn {

    private final kz.birlese.grant.RemindOfClosing useCase;

    RemindOfClosing(kz.birlese.grant.RemindOfClosing useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(useCase.of(UUID.fromString(execution.getProcessBusinessKey()), Repeated.times(execution))
                .routing());
    }
}
