package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Freeze rules and publish" of {@code startUpCompetition}. */
@Component("publishCall")
class PublishCall implements JavaDelegate {

    private final kz.birlese.grant.PublishCall useCase;

    PublishCall(kz.birlese.grant.PublishCall useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(
                useCase.of(UUID.fromString(execution.getProcessBusinessKey())).routing());
    }
}
