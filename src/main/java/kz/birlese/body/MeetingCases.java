package kz.birlese.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.CaseCard;
import kz.birlese.workflow.CaseDirectory;
import org.springframework.stereotype.Component;

/** Meetings as cases of the territory of their body. */
@Component
class MeetingCases implements CaseDirectory {

    private static final List<String> LINE = List.of(
            "progress.meeting.called",
            "progress.meeting.invited",
            "progress.meeting.held",
            "progress.meeting.signed",
            "progress.meeting.published");

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyReach reach;

    MeetingCases(MeetingRegister meetings, BodyRegister bodies, BodyReach reach) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.reach = reach;
    }

    @Override
    public Set<String> processes() {
        return Set.of("planMeeting");
    }

    @Override
    public CaseCard card(UUID caseId) {
        return meetings.findById(caseId)
                .map(meeting -> new CaseCard(
                        meeting.id(),
                        meeting.number(),
                        meeting.title(),
                        bodies.named(meeting.body()).territory(),
                        null,
                        null,
                        null))
                .orElse(null);
    }

    @Override
    public boolean mayOpen(UUID caseId, SignedIn person) {
        return meetings.findById(caseId)
                .filter(meeting -> reach.mayRead(person, bodies.named(meeting.body()), meeting))
                .isPresent();
    }

    @Override
    public List<Step> progress(UUID caseId) {
        Meeting meeting = meetings.named(caseId);
        int reached =
                switch (meeting.state()) {
                    case CALLED -> 0;
                    case INVITED -> 1;
                    case ABANDONED -> meeting.convened() == 0 ? 0 : 2;
                    case NO_QUORUM -> 2;
                    case HELD -> 3;
                    case SIGNED -> 4;
                    case PUBLISHED -> LINE.size();
                };
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < LINE.size(); at++) {
            steps.add(new Step(LINE.get(at), state(at, reached, meeting.state())));
        }
        return steps;
    }

    private static Step.State state(int at, int reached, Meeting.State state) {
        if (at == reached) {
            return state == Meeting.State.ABANDONED ? Step.State.STOPPED : Step.State.NOW;
        }
        return at < reached ? Step.State.DONE : Step.State.AHEAD;
    }
}
