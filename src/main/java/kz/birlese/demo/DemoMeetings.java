package kz.birlese.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.Bodies;
import kz.birlese.body.Meeting;
import kz.birlese.body.MeetingAction;
import kz.birlese.body.ReadMeeting;
import kz.birlese.body.RequestMeeting;
import kz.birlese.body.Seat;
import kz.birlese.people.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Has bodies of the demo meet as bodies do: called in time, counted, written down by one person and signed by another,
 * published; what was asked for is done, or not.
 */
@Component
@Profile("demo")
class DemoMeetings {

    /** As usual at every level. */
    static final int NOTICE_DAYS = 12;

    private static final int BEGINS = 15;
    private static final Duration COUNTED = Duration.ofHours(1);

    /** Who works for a body: the first writes, the second signs or puts in the page signed by hand. */
    record Hosts(String territory, String person, String second) {
        static Hosts of(DemoVillage village) {
            return new Hosts(village.settlement(), village.person(), village.second());
        }
    }

    private final Actors actors;
    private final Bodies bodies;
    private final RequestMeeting request;
    private final ReadMeeting read;
    private final DemoCalendar calendar;

    DemoMeetings(Actors actors, Bodies bodies, RequestMeeting request, ReadMeeting read, DemoCalendar calendar) {
        this.actors = actors;
        this.bodies = bodies;
        this.request = request;
        this.read = read;
        this.calendar = calendar;
    }

    /** A meeting of the body's own, called now. */
    void call(Hosts hosts, DemoTalk talk) {
        UUID body = bodies.of(hosts.territory()).get(0).id();
        hold(hosts, talk, actors.as(hosts.person(), () -> request.of(body, Meeting.Kind.REGULAR, talk.title())));
    }

    /** One that waits to be prepared; what it was called for stays on the agenda. */
    void hold(Hosts hosts, DemoTalk talk, UUID meeting) {
        LocalDate day = calendar.today().plusDays(NOTICE_DAYS);
        Map<String, Object> form = DemoMeetingForms.preparing(page(hosts, meeting), talk, day.atTime(BEGINS, 0));
        actors.complete(hosts.person(), "prepareMeeting", meeting, form);
        if (talk.tooFew() == null) {
            calendar.at(counted(day), () -> count(hosts, talk, meeting));
        } else {
            calendar.at(counted(day), () -> countTooFew(hosts, talk, meeting));
        }
    }

    private static Instant counted(LocalDate day) {
        return DemoCalendar.at(day, BEGINS).plus(COUNTED);
    }

    private void countTooFew(Hosts hosts, DemoTalk talk, UUID meeting) {
        attend(hosts, meeting, talk.tooFew());
        LocalDate again = calendar.today().plusDays(NOTICE_DAYS);
        actors.complete(
                hosts.person(),
                "reconveneMeeting",
                meeting,
                Map.of(
                        "decision",
                        "RECONVENE",
                        "startsAt",
                        again.atTime(BEGINS, 0),
                        "place",
                        talk.place(),
                        "reason",
                        "Дауыл мен шаңнан жол жабылып, адам аз келді."));
        calendar.at(counted(again), () -> count(hosts, talk, meeting));
    }

    private void count(Hosts hosts, DemoTalk talk, UUID meeting) {
        attend(hosts, meeting, null);
        calendar.on(calendar.today().plusDays(1), () -> write(hosts, talk, meeting));
    }

    private void attend(Hosts hosts, UUID meeting, Integer heads) {
        ReadMeeting.Page page = page(hosts, meeting);
        String sheet = actors.document(hosts.person(), meeting, "attendance.pdf");
        actors.complete(hosts.person(), "recordAttendance", meeting, DemoMeetingForms.attending(page, heads, sheet));
    }

    private void write(Hosts hosts, DemoTalk talk, UUID meeting) {
        ReadMeeting.Page page = page(hosts, meeting);
        actors.complete(
                hosts.person(), "writeMinutes", meeting, DemoMeetingForms.minutes(page, talk, calendar.today()));
        calendar.on(calendar.today().plusDays(1), () -> sign(hosts, talk, meeting));
    }

    private void sign(Hosts hosts, DemoTalk talk, UUID meeting) {
        boolean isByHand = page(hosts, meeting).seats().stream()
                .anyMatch(seat -> seat.office() == Seat.Office.CHAIR && seat.account() == null);
        Map<String, Object> form = isByHand
                ? Map.of(
                        "decision",
                        "SIGN",
                        "signedPage",
                        List.of(actors.document(hosts.second(), meeting, "signed-page.pdf")))
                : Map.of("decision", "SIGN");
        actors.complete(hosts.second(), "signMinutes", meeting, form);
        calendar.work();
        carryOut(hosts, talk, page(hosts, meeting).actions());
    }

    private void carryOut(Hosts hosts, DemoTalk talk, List<MeetingAction> given) {
        for (int place = 0; place < given.size(); place++) {
            DemoTalk.Action asked = talk.actions().get(place);
            MeetingAction action = given.get(place);
            if (asked.doneIn() != null) {
                calendar.in(Duration.ofDays(asked.doneIn()), () -> carryOut(hosts, asked, action));
            }
        }
    }

    private void carryOut(Hosts hosts, DemoTalk.Action asked, MeetingAction action) {
        boolean isAkimat = action.role() == Role.AKIMAT;
        actors.complete(
                isAkimat ? DemoPerson.akimatOf(hosts.territory()) : hosts.person(),
                isAkimat ? "carryOutAsAkimat" : "carryOutAction",
                action.id(),
                Map.of("report", asked.report()));
    }

    private ReadMeeting.Page page(Hosts hosts, UUID meeting) {
        return actors.as(hosts.person(), () -> read.of(meeting));
    }
}
