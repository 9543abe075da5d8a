package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.PayInstalment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Order payment". */
@Component("orderPayment")
class OrderPayment implements JavaDelegate {

    private final PayInstalment payInstalment;

    OrderPayment(PayInstalment payInstalment) {
        this.payInstalment = payInstalment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        payInstalment.order(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
