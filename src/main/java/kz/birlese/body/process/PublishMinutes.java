package kz.birlese.body.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Publish minutes". */
@Component("publishMinutes")
class PublishMinutes implements JavaDelegate {

    private final kz.birlese.body.PublishMinutes useCase;

    PublishMinutes(kz.birlese.body.PublishMinutes useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
