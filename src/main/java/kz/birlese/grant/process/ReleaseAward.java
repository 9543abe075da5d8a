package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.ReturnAwardMoney;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Release award". */
@Component("releaseAward")
class ReleaseAward implements JavaDelegate {

    private final ReturnAwardMoney returnAwardMoney;

    ReleaseAward(ReturnAwardMoney returnAwardMoney) {
        this.returnAwardMoney = returnAwardMoney;
    }

    @Override
    public void execute(DelegateExecution execution) {
        returnAwardMoney.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
