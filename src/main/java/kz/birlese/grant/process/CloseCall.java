package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Close call" of {@code startUpCompetition}. */
@Component("closeCall")
class CloseCall implements JavaDelegate {

    private final kz.birlese.grant.CloseCall useCase;

    CloseCall(kz.birlese.grant.CloseCall useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
