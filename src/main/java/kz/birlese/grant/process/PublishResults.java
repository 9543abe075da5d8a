package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Publish results" of {@code startUpCompetition}. */
@Component("publishResults")
class PublishResults implements JavaDelegate {

    private final kz.birlese.grant.PublishResults useCase;

    PublishResults(kz.birlese.grant.PublishResults useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant complaintsUntil = useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("complaintsUntil", Date.from(complaintsUntil));
    }
}
