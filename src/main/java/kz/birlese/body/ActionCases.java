package kz.birlese.body;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Trilingual;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** What meetings asked for, as cases of the territory of their body. */
@Component
class ActionCases implements CaseDirectory {

    private final MeetingActions actions;
    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyReach reach;

    ActionCases(MeetingActions actions, MeetingRegister meetings, BodyRegister bodies, BodyReach reach) {
        this.actions = actions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.reach = reach;
    }

    @Override
    public Set<String> processes() {
        return Set.of("meetingAction");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return actions.findById(caseId)
                .map(action -> new CaseCard(
                        action.id(),
                        action.number(),
                        Trilingual.asWritten(action.text()),
                        body(action).territory(),
                        null,
                        null,
                        null))
                .orElse(null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return actions.findById(caseId)
                .filter(action -> reach.mayRead(person, body(action), meetings.named(action.meeting())))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        Step.State end =
                switch (actions.named(caseId).state()) {
                    case OPEN -> Step.State.NOW;
                    case DONE -> Step.State.DONE;
                    case WITHDRAWN -> Step.State.STOPPED;
                };
        return List.of(new Step("progress.action.given", Step.State.DONE), new Step("progress.action.carriedOut", end));
    }

    private Body body(MeetingAction action) {
        return bodies.named(meetings.named(action.meeting()).body());
    }
}
