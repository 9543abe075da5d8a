package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Ask further scores". */
@Component("askFurtherScores")
class AskFurtherScores implements JavaDelegate {

    private final kz.birlese.grant.AskFurtherScores useCase;

    AskFurtherScores(kz.birlese.grant.AskFurtherScores useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean areAsked = useCase.in(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("areFurtherScoresAsked", areAsked);
        if (areAsked) {
            execution.setVariable("areAllAssessed", false);
        }
    }
}
