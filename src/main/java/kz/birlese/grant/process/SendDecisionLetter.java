package kz.birlese.grant.process;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.workflow.repair.OutOfTurn;
import kz.birlese.workflow.repair.Repeated;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Send decision letter". */
@Component("sendDecisionLetter")
class SendDecisionLetter implements JavaDelegate, OutOfTurn {

    private final kz.birlese.grant.SendDecisionLetter useCase;

    SendDecisionLetter(kz.birlese.grant.SendDecisionLetter useCase) {
        this.useCase = useCase;
    }

    /** Before the results there is nothing to tell. */
    @Override
    public Optional<String> hindrance(UUID application) {
        return useCase.isOnReserve(application) ? Optional.empty() : Optional.of("repeatNothingDecided");
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean isOnReserve =
                useCase.about(UUID.fromString(execution.getProcessBusinessKey()), Repeated.times(execution));
        execution.setVariable("isOnReserve", isOnReserve);
    }
}
