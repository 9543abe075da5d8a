package kz.birlese.plan;

import kz.birlese.body.MeetingAbandoned;
import kz.birlese.body.MeetingHeld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of the meetings that a plan has called; others are none of its business. */
@Component
class HearMeetings {

    private final PlanMeetings meetings;
    private final PlanProcesses processes;

    HearMeetings(PlanMeetings meetings, PlanProcesses processes) {
        this.meetings = meetings;
        this.processes = processes;
    }

    /** Its minutes are signed: what it decided is read from them next, by itself. */
    @EventListener
    void held(MeetingHeld event) {
        meetings.findById(event.meetingId()).ifPresent(meeting -> processes.meetingOver(meeting, true));
    }

    /** Somebody has to say whether people are called once more. */
    @EventListener
    void abandoned(MeetingAbandoned event) {
        meetings.findById(event.meetingId()).ifPresent(meeting -> {
            meeting.abandoned(event.reason());
            processes.meetingOver(meeting, false);
        });
    }
}
