package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Consolidate scores". */
@Component("consolidateScores")
class ConsolidateScores implements JavaDelegate {

    private final kz.birlese.grant.ConsolidateScores useCase;

    ConsolidateScores(kz.birlese.grant.ConsolidateScores useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
