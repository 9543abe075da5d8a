package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Assign jurors". */
@Component("assignJurors")
class AssignJurors implements JavaDelegate {

    private final kz.birlese.grant.AssignJurors useCase;

    AssignJurors(kz.birlese.grant.AssignJurors useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.to(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
