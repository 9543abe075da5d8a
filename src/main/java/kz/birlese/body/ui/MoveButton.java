package kz.birlese.body.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import kz.birlese.body.Meeting;
import kz.birlese.body.MoveMeeting;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.ReasonDialog;

/** Moves a meeting: asks for the new day and hour, the place and the reason. */
final class MoveButton extends Button {

    MoveButton(Say say, MoveMeeting move, Meeting meeting) {
        super(say.it("meeting.move"));
        addClickListener(click -> dialog(say, move, meeting).open());
    }

    private static ReasonDialog dialog(Say say, MoveMeeting move, Meeting meeting) {
        DateTimePicker beginning = new DateTimePicker(say.it("meeting.startsAt"));
        beginning.setRequiredIndicatorVisible(true);
        TextField place = new TextField(say.it("meeting.place"), meeting.place(), "");
        place.setRequiredIndicatorVisible(true);
        place.setMaxLength(300);
        ReasonDialog dialog = new ReasonDialog(
                say,
                say.it("meeting.move"),
                say.it("meeting.move.what"),
                reason -> move.to(meeting.id(), beginning.getValue(), place.getValue(), reason));
        dialog.addComponentAtIndex(1, beginning);
        dialog.addComponentAtIndex(2, place);
        return dialog;
    }
}
