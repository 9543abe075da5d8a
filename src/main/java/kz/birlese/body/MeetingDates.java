package kz.birlese.body;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.CalendarDate;
import kz.birlese.workflow.CalendarDates;
import org.springframework.stereotype.Component;

/** The meetings a person is invited to, to come or held of late, by the seats they hold today. */
@Component
class MeetingDates implements CalendarDates {

    /** One that is convened anew stands there again when its invitations go out. */
    private static final Set<Meeting.State> INVITED_TO =
            EnumSet.of(Meeting.State.INVITED, Meeting.State.HELD, Meeting.State.SIGNED, Meeting.State.PUBLISHED);

    private static final Duration OF_LATE = Duration.ofDays(30);

    private final Seats seats;
    private final BodyRegister bodies;
    private final MeetingRegister meetings;
    private final CalendarEntry entry;
    private final Clock clock;

    MeetingDates(Seats seats, BodyRegister bodies, MeetingRegister meetings, CalendarEntry entry, Clock clock) {
        this.seats = seats;
        this.bodies = bodies;
        this.meetings = meetings;
        this.entry = entry;
        this.clock = clock;
    }

    @Override
    public List<CalendarDate> of(SignedIn person) {
        Collection<UUID> sitsIn = bodies(person.id());
        Instant since = clock.instant().minus(OF_LATE);
        return sitsIn.isEmpty()
                ? List.of()
                : meetings.findByBodyInAndStateInOrderByStartsAtDesc(sitsIn, INVITED_TO).stream()
                        .filter(meeting -> meeting.startsAt().isAfter(since))
                        .map(meeting -> entry.bare(meeting, bodies.named(meeting.body()), person.language()))
                        .toList();
    }

    private Set<UUID> bodies(UUID account) {
        LocalDate today = LocalDate.now(clock);
        return seats.findByAccount(account).stream()
                .filter(seat -> seat.isHeldOn(today))
                .map(Seat::body)
                .filter(body -> bodies.named(body).isInOffice(today))
                .collect(Collectors.toSet());
    }
}
