package kz.birlese.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/** Who may work in a body and who may read its papers: by a role over its territory, or by a seat in it. */
@Component
class BodyReach {

    private static final Set<Role> READERS =
            Set.of(Role.WORKING_GROUP, Role.AKIMAT, Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final Seats seats;
    private final CurrentUser user;
    private final Clock clock;

    BodyReach(Seats seats, CurrentUser user, Clock clock) {
        this.seats = seats;
        this.user = user;
        this.clock = clock;
    }

    /** The person at work; throws {@link NotFound} unless they hold one of the roles over the territory. */
    UUID require(String territory, Role... roles) {
        SignedIn person = user.require();
        for (Role role : roles) {
            if (person.covers(role, territory)) {
                return person.id();
            }
        }
        throw new NotFound();
    }

    /** The person at work as a member who works for the body. */
    UUID requireMember(Body body) {
        return require(body.territory(), Role.WORKING_GROUP);
    }

    /** Whether the person may read what belongs to the body on the day: what a seat opens, it opens for its own time. */
    boolean mayRead(SignedIn person, Body body, LocalDate day) {
        return READERS.stream().anyMatch(role -> person.covers(role, body.territory())) || sat(person, body, day);
    }

    /** Whether the person may read the papers of the meeting: a seat opens those of its own time. */
    boolean mayRead(SignedIn person, Body body, Meeting meeting) {
        return mayRead(person, body, day(meeting));
    }

    /** Throws {@link NotFound} for whoever may not read what belongs to the body today. */
    Body readable(Body body) {
        return readable(body, LocalDate.now(clock));
    }

    /** Throws {@link NotFound} for whoever may not read the papers of that meeting of the body. */
    Body readable(Body body, Meeting meeting) {
        return readable(body, day(meeting));
    }

    private Body readable(Body body, LocalDate day) {
        if (!mayRead(user.require(), body, day)) {
            throw new NotFound();
        }
        return body;
    }

    /** Its own, or today while it has none. */
    private LocalDate day(Meeting meeting) {
        return meeting.startsAt() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
    }

    /** Nobody sits in a body beyond its own time, whatever is written of the seat. */
    private boolean sat(SignedIn person, Body body, LocalDate day) {
        return body.isInOffice(day)
                && seats.findByBody(body.id()).stream()
                        .anyMatch(seat -> seat.isHeldOn(day) && person.id().equals(seat.account()));
    }
}
