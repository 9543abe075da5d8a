package kz.birlese.body;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What a meeting and its actions tell their processes. */
@Component
class MeetingProcess {

    private final Processes processes;

    MeetingProcess(Processes processes) {
        this.processes = processes;
    }

    void called(UUID meeting) {
        processes.start("planMeeting", meeting, Map.of());
    }

    /** Throws {@link Refusal} {@code meetingOutOfStep} where nobody waits for its beginning. */
    void moved(Meeting meeting) {
        if (!processes.awaits("meetingMoved", meeting.id())) {
            throw new Refusal("meetingOutOfStep");
        }
        processes.tell("meetingMoved", meeting.id(), Map.of("meetingAt", Date.from(meeting.startsAt())));
    }

    /** Nobody waits for it any more. Throws {@link Refusal} {@code meetingOutOfStep} where nobody did. */
    void givenUp(Meeting meeting) {
        if (!processes.awaits("meetingGivenUp", meeting.id())) {
            throw new Refusal("meetingOutOfStep");
        }
        processes.tell("meetingGivenUp", meeting.id(), Map.of());
    }

    void actionGiven(MeetingAction action) {
        processes.start("meetingAction", action.id(), Map.of("isForAkimat", action.role() == Role.AKIMAT));
    }

    void actionWithdrawn(UUID action) {
        processes.tell("withdrawalDecided", action, Map.of());
    }
}
