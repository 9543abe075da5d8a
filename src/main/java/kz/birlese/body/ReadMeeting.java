package kz.birlese.body;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting with all that belongs to it, for those who may read the papers of its body. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class ReadMeeting {

    private final MeetingRegister meetings;
    private final MeetingActions actions;
    private final BodyRegister bodies;
    private final Seats seats;
    private final Files files;
    private final Accounts accounts;
    private final BodyReach reach;
    private final Mandate mandate;
    private final CurrentUser user;
    private final Clock clock;

    /**
     * A meeting as its page shows it.
     *
     * @param seats all held on its day, or today while it has none
     * @param papers what the members are to read before
     * @param attempts the times to which too few came, the first first
     * @param versions its minutes as often as they were written, the first first
     * @param actions what it asked for; empty until its minutes are published
     * @param mayMove whether the person may move it now
     * @param mayGiveUp whether the person may give it up now, since its body may not hold it
     */
    public record Page(
            Meeting meeting,
            Body body,
            List<Seat> seats,
            List<StoredFile> papers,
            List<AttemptLine> attempts,
            List<VersionLine> versions,
            List<MeetingAction> actions,
            boolean mayMove,
            boolean mayGiveUp) {

        /** Those who were there. */
        public List<Seat> present() {
            return seats.stream()
                    .filter(seat -> meeting.present().contains(seat.id()))
                    .toList();
        }

        /** Those who have no account, and get the printed notice. */
        public List<Seat> onPaper() {
            return seats.stream().filter(seat -> seat.account() == null).toList();
        }
    }

    /** A time to which too few came, and the names of those of the body who did. */
    public record AttemptLine(Attempt attempt, List<String> names) {}

    /** The minutes as they were written once, and the name of who wrote them. */
    public record VersionLine(MinutesVersion version, String writer) {}

    /**
     * An action as its page shows it.
     *
     * @param owner who is to see to it; null when it is the akimat
     * @param evidence what was put in when it was done
     * @param mayWithdraw whether the person may take it back now
     */
    public record ActionPage(
            MeetingAction action,
            Meeting meeting,
            Body body,
            Seat owner,
            List<StoredFile> evidence,
            boolean mayWithdraw) {}

    ReadMeeting(
            MeetingRegister meetings,
            MeetingActions actions,
            BodyRegister bodies,
            Seats seats,
            Files files,
            Accounts accounts,
            BodyReach reach,
            Mandate mandate,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.bodies = bodies;
        this.seats = seats;
        this.files = files;
        this.accounts = accounts;
        this.reach = reach;
        this.mandate = mandate;
        this.user = user;
        this.clock = clock;
    }

    /** Throws {@link NotFound} for whoever may not read it. */
    public Page of(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        Body body = reach.readable(bodies.named(meeting.body()), meeting);
        LocalDate day = meeting.startsAt() == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
        return new Page(
                meeting,
                body,
                seats.heldOn(body.id(), day),
                kept(meeting.papers()),
                attempts(meeting),
                meeting.versions().stream().map(this::line).toList(),
                actions.findByMeetingOrderByNumber(meetingId),
                mayMove(meeting, body),
                mayGiveUp(meeting, body));
    }

    private List<AttemptLine> attempts(Meeting meeting) {
        List<AttemptLine> lines = new ArrayList<>();
        for (Attempt attempt : meeting.attempts()) {
            List<Seat> there = seats.findAllById(meeting.presentAt(lines.size()));
            lines.add(new AttemptLine(
                    attempt, there.stream().map(Seat::name).sorted().toList()));
        }
        return lines;
    }

    private VersionLine line(MinutesVersion version) {
        return new VersionLine(
                version, accounts.findById(version.writtenBy()).orElseThrow().name());
    }

    private boolean mayMove(Meeting meeting, Body body) {
        return meeting.state() == Meeting.State.INVITED
                && clock.instant().isBefore(meeting.startsAt())
                && user.require().covers(Role.WORKING_GROUP, body.territory());
    }

    private boolean mayGiveUp(Meeting meeting, Body body) {
        return (meeting.state() == Meeting.State.CALLED || meeting.state() == Meeting.State.INVITED)
                && mandate.isMissing(meeting)
                && user.require().covers(Role.WORKING_GROUP, body.territory());
    }

    /** Throws {@link NotFound} for whoever may not read it. */
    public ActionPage action(UUID actionId) {
        MeetingAction action = actions.named(actionId);
        Meeting meeting = meetings.named(action.meeting());
        Body body = reach.readable(bodies.named(meeting.body()), meeting);
        Seat owner =
                action.seat() == null ? null : seats.findById(action.seat()).orElseThrow();
        return new ActionPage(action, meeting, body, owner, kept(action.evidence()), mayWithdraw(action, body));
    }

    /** In the order in which they were brought. */
    private List<StoredFile> kept(Set<UUID> ids) {
        return ids.stream()
                .map(files::find)
                .sorted(Comparator.comparing(StoredFile::at).thenComparing(StoredFile::name))
                .toList();
    }

    private boolean mayWithdraw(MeetingAction action, Body body) {
        return action.state() == MeetingAction.State.OPEN
                && (user.require().covers(Role.WORKING_GROUP, body.territory())
                        || user.require().covers(Role.PROGRAMME_MANAGER, body.territory()));
    }
}
