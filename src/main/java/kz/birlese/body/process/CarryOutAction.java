package kz.birlese.body.process;

import kz.birlese.body.MeetingForms;
import org.springframework.stereotype.Component;

/** Box "Carry out action". */
@Component("carryOutAction")
class CarryOutAction extends ActionBox {

    CarryOutAction(kz.birlese.body.CarryOutAction useCase, MeetingForms forms) {
        super(useCase, forms);
    }
}
