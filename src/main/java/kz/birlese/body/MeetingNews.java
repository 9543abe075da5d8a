package kz.birlese.body;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the features that asked for a meeting what became of it. */
@Component
class MeetingNews {

    private final ApplicationEventPublisher events;

    MeetingNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void held(Meeting meeting) {
        events.publishEvent(new MeetingHeld(
                meeting.id(),
                meeting.about(),
                meeting.kind(),
                meeting.agenda().stream().map(MeetingHeld.Decision::of).toList()));
    }

    void closed(Meeting meeting) {
        events.publishEvent(new MeetingClosed(meeting.id(), meeting.about(), meeting.kind()));
    }

    void abandoned(Meeting meeting) {
        events.publishEvent(
                new MeetingAbandoned(meeting.id(), meeting.about(), meeting.kind(), meeting.abandonedBecause()));
    }
}
