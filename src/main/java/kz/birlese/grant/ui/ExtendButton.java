package kz.birlese.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;

/** Puts off the closing: asks for the new time and the reason. */
final class ExtendButton extends Button {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");

    ExtendButton(Say say, BiConsumer<Instant, String> extend) {
        super(say.it("call.extend"));
        addClickListener(click -> dialog(say, extend).open());
    }

    private static ReasonDialog dialog(Say say, BiConsumer<Instant, String> extend) {
        DateTimePicker closing = new DateTimePicker(say.it("call.extend.closing"));
        closing.setRequiredIndicatorVisible(true);
        ReasonDialog dialog = new ReasonDialog(
                say,
                say.it("call.extend"),
                say.it("call.extend.what"),
                reason -> extend.accept(moment(closing.getValue()), reason));
        dialog.addComponentAtIndex(1, closing);
        return dialog;
    }

    private static Instant moment(LocalDateTime local) {
        if (local == null) {
            throw new Refusal("form.pickDate", "closesAt", Map.of());
        }
        return local.atZone(ZONE).toInstant();
    }
}
