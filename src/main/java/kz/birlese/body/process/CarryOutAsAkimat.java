package kz.birlese.body.process;

import kz.birlese.body.CarryOutAction;
import kz.birlese.body.MeetingForms;
import org.springframework.stereotype.Component;

/** Box "Carry out as akimat". */
@Component("carryOutAsAkimat")
class CarryOutAsAkimat extends ActionBox {

    CarryOutAsAkimat(CarryOutAction useCase, MeetingForms forms) {
        super(useCase, forms);
    }
}
