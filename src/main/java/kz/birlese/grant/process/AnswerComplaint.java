package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Answer complaint". */
@Component("answerComplaint")
class AnswerComplaint implements JavaDelegate {

    private final kz.birlese.grant.AnswerComplaint useCase;

    AnswerComplaint(kz.birlese.grant.AnswerComplaint useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean isPlaceLate = useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("isPlaceLate", isPlaceLate);
    }
}
