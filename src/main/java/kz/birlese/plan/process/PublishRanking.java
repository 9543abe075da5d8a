package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Publish ranking" of {@code agreePriorities}. */
@Component("publishRanking")
class PublishRanking implements JavaDelegate {

    private final kz.birlese.plan.PublishRanking useCase;

    PublishRanking(kz.birlese.plan.PublishRanking useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
