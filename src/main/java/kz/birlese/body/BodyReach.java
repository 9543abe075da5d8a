package kz.birlese.body;

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

    BodyReach(Seats seats, CurrentUser user) {
        this.seats = seats;
        this.user = user;
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

    boolean mayRead(SignedIn person, Body body) {
        return READERS.stream().anyMatch(role -> person.covers(role, body.territory())) || sits(person, body);
    }

    /** Throws {@link NotFound} for whoever may not read the body's papers. */
    Body readable(Body body) {
        if (!mayRead(user.require(), body)) {
            throw new NotFound();
        }
        return body;
    }

    private boolean sits(SignedIn person, Body body) {
        return seats.findByBody(body.id()).stream()
                .anyMatch(seat -> seat.until() == null && person.id().equals(seat.account()));
    }
}
