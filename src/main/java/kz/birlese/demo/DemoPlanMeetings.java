package kz.birlese.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import kz.birlese.body.ReadMeeting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The meetings a plan has called are held: its gathering, and the one of the working group. */
@Component
@Profile("demo")
class DemoPlanMeetings {

    private final Actors actors;
    private final DemoMeetings meetings;
    private final ReadMeeting read;
    private final DemoTalks talks;

    DemoPlanMeetings(Actors actors, DemoMeetings meetings, ReadMeeting read, ObjectMapper json) {
        this.actors = actors;
        this.meetings = meetings;
        this.read = read;
        this.talks = DemoTalks.read(json);
    }

    void gathering(DemoVillage village) {
        meetings.hold(DemoMeetings.Hosts.of(village), talks.gathering(village), called(village));
    }

    void group(DemoVillage village) {
        meetings.hold(DemoMeetings.Hosts.of(village), talks.deciding(), called(village));
    }

    private UUID called(DemoVillage village) {
        return actors.casesOf(village.person(), "prepareMeeting").stream()
                .filter(meeting -> isOf(village, meeting))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(village.settlement() + " has called no meeting"));
    }

    private boolean isOf(DemoVillage village, UUID meeting) {
        ReadMeeting.Page page = actors.as(village.person(), () -> read.of(meeting));
        return page.meeting().about() != null && page.body().territory().equals(village.settlement());
    }
}
