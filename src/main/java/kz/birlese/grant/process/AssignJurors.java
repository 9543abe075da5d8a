package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.repair.OutOfTurn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Assign jurors"; when there are too few, the process waits at event "Jurors added". */
@Component("assignJurors")
class AssignJurors implements JavaDelegate, OutOfTurn {

    private static final String ENOUGH = "areJurorsEnough";

    private final kz.birlese.grant.AssignJurors useCase;

    AssignJurors(kz.birlese.grant.AssignJurors useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean areEnough = useCase.to(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable(ENOUGH, areEnough);
        if (!areEnough) {
            expectPlaceToWait(execution);
            execution.setVariable("areJurorsAdded", false);
        }
    }

    /** A case that began before its diagram had that event stops here, until jurors are added and it is tried again. */
    private static void expectPlaceToWait(DelegateExecution execution) {
        if (execution.getBpmnModelInstance().getModelElementById(ENOUGH) == null) {
            throw new Refusal("noJurorLeft");
        }
    }
}
