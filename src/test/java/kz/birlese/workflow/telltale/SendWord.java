package kz.birlese.workflow.telltale;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "Send word": a job, and therefore perhaps run twice. */
@Component("sendWord")
class SendWord implements JavaDelegate {

    private final Tales tales;

    SendWord(Tales tales) {
        this.tales = tales;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tales.send(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
