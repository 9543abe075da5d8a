package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.ComplaintHearing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Answer complaint". */
@Component("answerComplaint")
class AnswerComplaint implements JavaDelegate {

    private final ComplaintHearing hearing;

    AnswerComplaint(ComplaintHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearing.answer(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
