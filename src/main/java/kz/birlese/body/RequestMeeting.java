package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.Trilingual;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member calls a meeting of the own body. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class RequestMeeting {

    private static final int TITLE_LENGTH = 300;

    private final BodyRegister bodies;
    private final BodyReach reach;
    private final CallMeeting callMeeting;

    RequestMeeting(BodyRegister bodies, BodyReach reach, CallMeeting callMeeting) {
        this.bodies = bodies;
        this.reach = reach;
        this.callMeeting = callMeeting;
    }

    /**
     * Answers the id of the meeting.
     *
     * @param title what it is about, in one language
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code textMissing}, {@code textTooLong} at {@code title}; see {@link CallMeeting}
     */
    public UUID of(UUID body, Meeting.Kind kind, String title) {
        reach.requireMember(bodies.named(body));
        if (title == null || title.isBlank()) {
            throw new Refusal("textMissing", "title", Map.of());
        }
        if (title.strip().length() > TITLE_LENGTH) {
            Map<String, Object> facts = Map.of("found", title.strip().length(), "needed", TITLE_LENGTH);
            throw new Refusal("textTooLong", "title", facts);
        }
        return callMeeting.about(null, body, kind, Trilingual.asWritten(title.strip()), List.of());
    }
}
