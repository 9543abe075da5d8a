package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Tell everyone why" of {@code startUpCompetition}. */
@Component("tellOfCancellation")
class TellOfCancellation implements JavaDelegate {

    private final kz.birlese.grant.TellOfCancellation useCase;

    TellOfCancellation(kz.birlese.grant.TellOfCancellation useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
