package kz.birlese.body;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** What the forms of a meeting open with, in the words of the person at work. */
@Component
public class MeetingForms {

    private final MeetingRegister meetings;
    private final MeetingActions actions;
    private final BodyRegister bodies;
    private final Seats seats;
    private final BodyRuleRegister rules;
    private final Mandate mandate;
    private final WhoSigns whoSigns;
    private final Texts texts;
    private final CurrentUser user;
    private final Clock clock;

    MeetingForms(
            MeetingRegister meetings,
            MeetingActions actions,
            BodyRegister bodies,
            Seats seats,
            BodyRuleRegister rules,
            Mandate mandate,
            WhoSigns whoSigns,
            Texts texts,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.bodies = bodies;
        this.seats = seats;
        this.rules = rules;
        this.mandate = mandate;
        this.whoSigns = whoSigns;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    /** The agenda so far, and the first day the rules allow. */
    public Map<String, Object> preparing(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        Map<String, Object> opening = new HashMap<>(convening(meetingId));
        opening.put("over", over(meeting));
        opening.put(
                "agenda",
                meeting.agenda().stream()
                        .map(item -> Map.<String, Object>of(
                                "text", item.text(),
                                "minutes", item.minutes(),
                                "kind", item.kind().name()))
                        .toList());
        return opening;
    }

    /** The first day the rules allow, and what happened before. */
    public Map<String, Object> convening(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        BodyRule rule = rules.inForce(bodies.named(meeting.body()), LocalDate.now(clock));
        Map<String, Object> opening = new HashMap<>();
        opening.put(
                "notice",
                say(
                        "meeting.notice",
                        Map.of(
                                "days", rule.terms().noticeDays(),
                                "papers", rule.terms().papersDays(),
                                "earliest", rule.earliest(LocalDate.now(clock)),
                                "basis", rule.basis().in(user.require().language()),
                                "from", rule.validFrom())));
        opening.put("place", meeting.place());
        opening.put("count", count(meeting));
        return opening;
    }

    /** Whom to tick, and how many are needed. */
    public Map<String, Object> attending(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        LocalDate day = day(meeting);
        List<Seat> held = seats.heldOn(meeting.body(), day);
        RuleTerms terms = rules.inForce(bodies.named(meeting.body()), day).terms();
        Quorum nobody = Quorum.of(terms, meeting.kind(), held, new Attendance(Set.of(), 0, null, null));
        Map<String, Object> opening = new HashMap<>();
        opening.put("over", over(meeting));
        opening.put("needed", nobody.needed());
        opening.put("seatChoices", choices(held));
        return opening;
    }

    /** Each item to be filled in, what was written before, and why it came back. */
    public Map<String, Object> writing(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        Map<String, Object> opening = new HashMap<>();
        opening.put("returnedBecause", meeting.returnedBecause());
        opening.put("count", count(meeting));
        opening.put("voters", meeting.quorum().found());
        opening.put("items", meeting.agenda().stream().map(this::row).toList());
        opening.put("minutesKk", meeting.minutesKk());
        opening.put("minutesRu", meeting.minutesRu());
        opening.put(
                "assignments",
                meeting.assignments().stream().map(MeetingForms::row).toList());
        List<Map<String, String>> owners = new ArrayList<>(choices(seats.heldOn(meeting.body(), day(meeting))));
        owners.add(Map.of("value", Role.AKIMAT.name(), "label", say("meeting.owner.akimat", Map.of())));
        opening.put("ownerChoices", owners);
        return opening;
    }

    /** Whether the page is signed by hand. */
    public Map<String, Object> signing(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        boolean byHand = whoSigns.account(meeting, bodies.named(meeting.body())).isEmpty();
        return Map.of("byHand", byHand, "count", count(meeting));
    }

    /** Who is to do it, by when. */
    public Map<String, Object> action(UUID actionId) {
        MeetingAction action = actions.named(actionId);
        return Map.of("what", action.text(), "due", say("meeting.until", Map.of("due", action.due())));
    }

    /** The last second of the day on which the action is due. */
    public Instant actionDue(UUID actionId) {
        return actions.named(actionId)
                .due()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .minusSeconds(1)
                .toInstant();
    }

    /** From whom writing the minutes is kept: whoever presided and signs in the house. */
    public Set<UUID> doNotWrite(UUID meetingId) {
        Meeting meeting = meetings.named(meetingId);
        Optional<UUID> signs = whoSigns.account(meeting, bodies.named(meeting.body()));
        return signs.map(Set::of).orElse(Set.of());
    }

    /** From whom signing the minutes is kept: whoever wrote them. */
    public Set<UUID> doNotSign(UUID meetingId) {
        return Set.of(meetings.named(meetingId).writtenBy());
    }

    private Map<String, Object> row(AgendaItem item) {
        Map<String, Object> row = new HashMap<>();
        row.put("text", item.text());
        row.put("isDecision", item.kind() == AgendaItem.Kind.DECISION);
        row.put("votesFor", item.votesFor());
        row.put("votesAgainst", item.votesAgainst());
        row.put("abstained", item.abstained());
        row.put("chairFor", item.chairFor());
        row.put("resolution", item.resolution());
        row.put("dissent", item.dissent());
        return row;
    }

    private static Map<String, Object> row(Assignment assignment) {
        String owner = assignment.seat() == null
                ? Role.AKIMAT.name()
                : assignment.seat().toString();
        return Map.of(
                "what",
                assignment.text(),
                "owner",
                owner,
                "due",
                assignment.due().toString());
    }

    private static List<Map<String, String>> choices(List<Seat> held) {
        return held.stream()
                .map(seat -> Map.of("value", seat.id().toString(), "label", seat.name()))
                .toList();
    }

    /** That the body may not hold it, and what is to be done; null while it may. */
    private String over(Meeting meeting) {
        Body body = bodies.named(meeting.body());
        if (!mandate.isMissing(meeting)) {
            return null;
        }
        Map<String, Object> facts = Map.of("lastDay", body.endsOn(), "document", body.mandateDocument());
        return say("meeting.over", facts) + " " + say("meeting.over.how", Map.of());
    }

    private String count(Meeting meeting) {
        Quorum quorum = meeting.quorum();
        return quorum == null ? null : say("meeting.count", Map.of("found", quorum.found(), "needed", quorum.needed()));
    }

    private LocalDate day(Meeting meeting) {
        return LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
    }

    private String say(String key, Map<String, Object> facts) {
        Language language = user.require().language();
        return texts.say(language, key, facts);
    }
}
