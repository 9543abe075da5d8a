package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Close applications" of {@code collectApplications}. */
@Component("closeApplications")
class CloseApplications implements JavaDelegate {

    private final kz.birlese.grant.CloseApplications useCase;

    CloseApplications(kz.birlese.grant.CloseApplications useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
