package kz.birlese.workflow.telltale;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom the tale hears. */
@Component("witnesses")
class Witnesses implements ForEach {

    private final Tales tales;

    Witnesses(Tales tales) {
        this.tales = tales;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        return tales.witnesses(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .map(UUID::toString)
                .toList();
    }
}
