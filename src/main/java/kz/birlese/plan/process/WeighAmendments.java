package kz.birlese.plan.process;

import org.springframework.stereotype.Component;

/** Box "Weigh amendments" of {@code planReview}. */
@Component("weighAmendments")
class WeighAmendments extends FeasibilityBox {

    WeighAmendments(FeasibilityForm form) {
        super(form);
    }
}
