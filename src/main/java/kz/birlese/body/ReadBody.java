package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of a person's territory, with their members, rules and meetings. */
@Service
@RolesAllowed({
    Role.Named.WORKING_GROUP,
    Role.Named.AKIMAT,
    Role.Named.PROGRAMME_MANAGER,
    Role.Named.DIRECTOR,
    Role.Named.AUDITOR
})
@Transactional(readOnly = true)
public class ReadBody {

    private final BodyRegister bodies;
    private final Seats seats;
    private final BodyRuleRegister rules;
    private final MeetingRegister meetings;
    private final Meetings since;
    private final BodyReach reach;
    private final CurrentUser user;
    private final Clock clock;

    /**
     * A body in a list.
     *
     * @param seats how many sit in it today, alternates not counted
     * @param since its last meeting
     * @param isMissing whether it should have met again by now
     */
    public record Line(Body body, long seats, Meetings.Missed since, boolean isMissing) {}

    /**
     * A body on its own page.
     *
     * @param seats held today
     * @param inForce the rules of today
     * @param toCome later rules, the next first
     * @param meetings the latest first
     * @param mayKeepRules whether the person may set rules for it
     * @param mayCall whether the person may call a meeting of it
     */
    public record Page(
            Line line,
            List<Seat> seats,
            BodyRule inForce,
            List<BodyRule> toCome,
            List<Meeting> meetings,
            boolean mayKeepRules,
            boolean mayCall) {}

    ReadBody(
            BodyRegister bodies,
            Seats seats,
            BodyRuleRegister rules,
            MeetingRegister meetings,
            Meetings since,
            BodyReach reach,
            CurrentUser user,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.rules = rules;
        this.meetings = meetings;
        this.since = since;
        this.reach = reach;
        this.user = user;
        this.clock = clock;
    }

    /** Those in office today that the person may read, by territory. */
    public List<Line> list() {
        SignedIn person = user.require();
        return bodies.findAllByOrderByTerritoryAscFormedOnDesc().stream()
                .filter(body -> body.isInOffice(today()) && reach.mayRead(person, body, today()))
                .map(this::line)
                .toList();
    }

    /** Throws {@link NotFound} for whoever may not read it. */
    public Page of(UUID bodyId) {
        Body body = reach.readable(bodies.named(bodyId));
        SignedIn person = user.require();
        List<BodyRule> toCome = rules.findByBodyOrderByValidFromDesc(bodyId).stream()
                .filter(rule -> rule.validFrom().isAfter(today()))
                .sorted(Comparator.comparing(BodyRule::validFrom))
                .toList();
        return new Page(
                line(body),
                seats.heldOn(bodyId, today()),
                rules.inForce(body, today()),
                toCome,
                meetings.findByBodyOrderByNumberDesc(bodyId),
                person.covers(Role.PROGRAMME_MANAGER, body.territory()),
                person.covers(Role.WORKING_GROUP, body.territory()) && body.isInOffice(today()));
    }

    private Line line(Body body) {
        long held = seats.heldOn(body.id(), today()).stream()
                .filter(seat -> !seat.alternate())
                .count();
        Meetings.Missed last = since.since(body, today());
        return new Line(body, held, last, last.last().plusMonths(last.every()).isBefore(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
