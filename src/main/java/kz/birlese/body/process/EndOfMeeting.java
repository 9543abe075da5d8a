package kz.birlese.body.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.body.CallOffMeeting;
import kz.birlese.body.Meeting;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** A meeting is given up before anybody has met. */
@Component
class EndOfMeeting implements Ending {

    private static final String STATE = "state";

    private final CallOffMeeting useCase;

    EndOfMeeting(CallOffMeeting useCase) {
        this.useCase = useCase;
    }

    @Override
    public String process() {
        return "planMeeting";
    }

    @Override
    public Optional<String> hindrance(UUID meeting) {
        return useCase.hindrance(meeting);
    }

    /** Whoever called it for something of their own has gone on then. */
    @Override
    public Optional<Map<String, String>> cancel(UUID meeting, String why) {
        return useCase.of(meeting, why).map(state -> Map.of(STATE, state.name()));
    }

    @Override
    public Optional<String> hindranceToGoOn(UUID meeting, Map<String, String> before) {
        return useCase.hindranceToGoOn(meeting);
    }

    @Override
    public void goOn(UUID meeting, Map<String, String> before) {
        useCase.goOn(meeting, Meeting.State.valueOf(before.get(STATE)));
    }
}
