package kz.birlese.plan.process;

import org.springframework.stereotype.Component;

/** Box "Note feasibility" of {@code adoptPlan}. */
@Component("noteFeasibility")
class NoteFeasibility extends FeasibilityBox {

    NoteFeasibility(FeasibilityForm form) {
        super(form);
    }
}
