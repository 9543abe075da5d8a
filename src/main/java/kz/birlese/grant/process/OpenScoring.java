package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Open scoring" of {@code startUpCompetition}. */
@Component("openScoring")
class OpenScoring implements JavaDelegate {

    private final kz.birlese.grant.OpenScoring useCase;

    OpenScoring(kz.birlese.grant.OpenScoring useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.in(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
