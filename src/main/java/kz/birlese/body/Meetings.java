package kz.birlese.body;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings, held and to come. Those whose minutes are published are for everybody, the others for who works with them. */
@Service
@Transactional(readOnly = true)
public class Meetings {

    private static final Set<Meeting.State> HELD =
            Set.of(Meeting.State.HELD, Meeting.State.SIGNED, Meeting.State.PUBLISHED);

    private final BodyRegister bodies;
    private final MeetingRegister meetings;
    private final MeetingActions actions;
    private final BodyRuleRegister rules;
    private final BodyReach reach;
    private final Clock clock;

    /**
     * A body that has not met for longer than its rules allow.
     *
     * @param last the day of its last meeting, or the day it was formed when it has not met yet
     * @param months whole months since then
     * @param every within how many months it has to meet
     */
    public record Missed(UUID body, LocalDate last, long months, int every) {}

    /** What a meeting of the body asked for and nobody has done by its last day. */
    public record Overdue(MeetingAction action, UUID body) {}

    Meetings(
            BodyRegister bodies,
            MeetingRegister meetings,
            MeetingActions actions,
            BodyRuleRegister rules,
            BodyReach reach,
            Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.actions = actions;
        this.rules = rules;
        this.reach = reach;
        this.clock = clock;
    }

    /** All meetings of the body, the latest number first; throws {@link NotFound} for whoever may not read them. */
    @RolesAllowed({
        Role.Named.WORKING_GROUP,
        Role.Named.AKIMAT,
        Role.Named.PROGRAMME_MANAGER,
        Role.Named.DIRECTOR,
        Role.Named.AUDITOR
    })
    public List<Meeting> of(UUID bodyId) {
        return meetings.findByBodyOrderByNumberDesc(
                reach.readable(bodies.named(bodyId)).id());
    }

    /** Those of the settlement, district or region itself whose minutes are published, the latest first. */
    @PermitAll
    public List<Meeting> publishedIn(String kato) {
        List<UUID> ids = bodies.findByTerritoryOrderByFormedOnDesc(kato).stream()
                .map(Body::id)
                .toList();
        return meetings.findByBodyInAndStateInOrderByStartsAtDesc(ids, Set.of(Meeting.State.PUBLISHED));
    }

    /** The published meeting of that number; throws {@link NotFound} when there is none. */
    @PermitAll
    public Meeting published(String number) {
        return meetings.findByNumber(number)
                .filter(meeting -> meeting.state() == Meeting.State.PUBLISHED)
                .orElseThrow(NotFound::new);
    }

    /** Those of the bodies in office that have not met within the months their rules of today allow, longest first. */
    @RolesAllowed({
        Role.Named.WORKING_GROUP,
        Role.Named.AKIMAT,
        Role.Named.PROGRAMME_MANAGER,
        Role.Named.DIRECTOR,
        Role.Named.AUDITOR
    })
    public List<Missed> missed(Collection<UUID> bodyIds, LocalDate today) {
        return bodies.findAllById(bodyIds).stream()
                .filter(body -> body.isInOffice(today))
                .map(body -> since(body, today))
                .filter(each -> each.last().plusMonths(each.every()).isBefore(today))
                .sorted(Comparator.comparing(Missed::last))
                .toList();
    }

    /** What meetings of these bodies asked for and is overdue today, the longest first. */
    @RolesAllowed({
        Role.Named.WORKING_GROUP,
        Role.Named.AKIMAT,
        Role.Named.PROGRAMME_MANAGER,
        Role.Named.DIRECTOR,
        Role.Named.AUDITOR
    })
    public List<Overdue> overdue(Collection<UUID> bodyIds, LocalDate today) {
        return actions.findOverdue(bodyIds, today);
    }

    Missed since(Body body, LocalDate today) {
        LocalDate last = lastOf(body).orElse(body.formedOn());
        int every = rules.inForce(body, today).terms().meetingsEveryMonths();
        return new Missed(body.id(), last, Math.max(0, ChronoUnit.MONTHS.between(last, today)), every);
    }

    private Optional<LocalDate> lastOf(Body body) {
        return meetings.findByBodyInAndStateInOrderByStartsAtDesc(Set.of(body.id()), HELD).stream()
                .findFirst()
                .map(meeting -> LocalDate.ofInstant(meeting.startsAt(), clock.getZone()));
    }
}
