package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Mark as lapsed". */
@Component("markLapsed")
class MarkLapsed implements JavaDelegate {

    private final kz.birlese.grant.MarkLapsed useCase;

    MarkLapsed(kz.birlese.grant.MarkLapsed useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
