package kz.birlese.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.body.Body;
import kz.birlese.body.FormBody;
import kz.birlese.body.NewBody;
import kz.birlese.body.SeatHolder;
import kz.birlese.demo.DemoMeetings.Hosts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When the bodies of the demo meet: groups of villages, of the two districts and of the region. */
@Component
@Profile("demo")
class DemoBodies {

    private static final int FIRST_MEETING = 19;

    /** In days: their rules ask villages and districts to meet within three months. */
    private static final int QUARTER = 75;

    /** From the day of a meeting to its public minutes. */
    private static final int WRITTEN = 3;

    private final Actors actors;
    private final FormBody formBody;
    private final DemoMeetings meetings;
    private final DemoCalendar calendar;
    private final ObjectMapper json;
    private final DemoTalks talks;

    DemoBodies(Actors actors, FormBody formBody, DemoMeetings meetings, DemoCalendar calendar, ObjectMapper json) {
        this.actors = actors;
        this.formBody = formBody;
        this.meetings = meetings;
        this.calendar = calendar;
        this.json = json;
        this.talks = DemoTalks.read(json);
    }

    /** @param until the day of the demo: what is not written down by then has not been held */
    void enter(List<DemoPlans.Told> firstYear, List<DemoVillage> secondYear, LocalDate until) {
        firstYear.forEach(told -> ofFirstYear(told, until));
        secondYear.forEach(village -> ofSecondYear(village, until));
        int later = firstYear.get(0).later();
        DemoTalks.upper(json).forEach(upper -> ofUpper(upper, later, until));
    }

    private void ofFirstYear(DemoPlans.Told told, LocalDate until) {
        DemoVillage village = told.village();
        hold(Hosts.of(village), told.launchedOn().plusDays(FIRST_MEETING), talks.first(village));
        int held = 0;
        for (LocalDate day = told.adoptedOn().plusDays(QUARTER);
                day.plusDays(WRITTEN).isBefore(until);
                day = day.plusDays(QUARTER)) {
            hold(Hosts.of(village), day, talks.since(village, held++));
        }
    }

    /** Where the table of composition has found nothing, the group meets before it records issues. */
    private void ofSecondYear(DemoVillage village, LocalDate until) {
        if (village.steps().containsKey(DemoStep.DESCRIBE_SETTLEMENT)) {
            int formed = village.steps().get(DemoStep.FORM_GROUP);
            hold(Hosts.of(village), until.minusDays(formed).plusDays(FIRST_MEETING), talks.first(village));
        }
    }

    private void ofUpper(DemoTalks.Upper upper, int later, LocalDate until) {
        LocalDate formed = upper.formedOn().plusYears(later);
        Hosts hosts = new Hosts(upper.territory(), upper.person(), upper.second());
        calendar.on(formed, () -> form(upper, formed));
        int held = 0;
        for (LocalDate day = formed.plusDays(FIRST_MEETING);
                day.plusDays(WRITTEN).isBefore(until);
                day = day.plusDays(upper.every())) {
            hold(hosts, day, upper.talks().get(held++ % upper.talks().size()));
        }
    }

    private void hold(Hosts hosts, LocalDate day, DemoTalk talk) {
        calendar.on(day.minusDays(DemoMeetings.NOTICE_DAYS), () -> meetings.call(hosts, talk));
    }

    private void form(DemoTalks.Upper upper, LocalDate formed) {
        NewBody body =
                new NewBody(Body.Kind.WORKING_GROUP, upper.territory(), upper.name(), upper.mandate(), formed, formed);
        List<SeatHolder> seats = upper.seats().stream().map(this::seat).toList();
        actors.as("manager1", () -> formBody.with(body, seats));
    }

    private SeatHolder seat(DemoTalks.Sitting sitting) {
        UUID account = DemoPerson.workingAs(sitting.name()).map(actors::id).orElse(null);
        return new SeatHolder(
                account, sitting.name(), sitting.party(), sitting.woman(), sitting.bornIn(), sitting.office(), false);
    }
}
