package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever presided signs the minutes or sends them back; never whoever wrote them. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class SignMinutes {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final WhoSigns whoSigns;
    private final BodyReach reach;
    private final MinutesPrint print;
    private final MeetingNews news;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    SignMinutes(
            MeetingRegister meetings,
            BodyRegister bodies,
            WhoSigns whoSigns,
            BodyReach reach,
            MinutesPrint print,
            MeetingNews news,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.whoSigns = whoSigns;
        this.reach = reach;
        this.print = print;
        this.news = news;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Signs them: what was decided counts from now on.
     *
     * @param page the page signed by hand, as a stored file; null where whoever presided signs here
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code minutesOwn} for whoever wrote them; {@code presidesSigns} for somebody else than whoever
     *     presided, or their deputy; {@code signedPageNeeded} without the page where it is signed by hand
     */
    public void of(UUID meetingId, UUID page) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = signer(meeting, body, page);
        user.require().standsAsideFrom(meeting.writtenBy());
        meeting.sign(who, page, clock.instant());
        StoredFile kk = print.kept(meeting, body, Language.KK);
        StoredFile ru = print.kept(meeting, body, Language.RU);
        meeting.keepPrint(kk.id(), ru.id());
        Map<String, String> facts = Map.of("kk", kk.sha256(), "ru", ru.sha256());
        log.append(new Decision(meetingId, "minutesSigned", who, null, facts));
        news.held(meeting);
    }

    /**
     * Sends them back to be written otherwise.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code presidesSigns} as above; {@code reasonNeeded}
     */
    public void sendBack(UUID meetingId, String reason) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        presided(meeting, body);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        meeting.sendBack(reason);
        log.append(new Decision(meetingId, "minutesReturned", who, reason, Map.of()));
    }

    private UUID signer(Meeting meeting, Body body, UUID page) {
        UUID who = reach.requireMember(body);
        if (!presided(meeting, body) && page == null) {
            throw new Refusal("signedPageNeeded", "signedPage", Map.of());
        }
        return who;
    }

    /** Whether the person presided, themselves or by a deputy; where whoever presided signs by hand, nobody has to. */
    private boolean presided(Meeting meeting, Body body) {
        SignedIn person = user.require();
        Optional<UUID> presided = whoSigns.account(meeting, body);
        if (presided.isPresent() && person.selves().noneMatch(presided.get()::equals)) {
            throw new Refusal("presidesSigns");
        }
        return presided.isPresent();
    }
}
