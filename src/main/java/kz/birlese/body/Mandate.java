package kz.birlese.body;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a body may hold a meeting: what it decides outside its term binds nobody. */
@Component
class Mandate {

    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final Clock clock;

    Mandate(BodyRegister bodies, BodyRuleRegister rules, Clock clock) {
        this.bodies = bodies;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether the day of the meeting, or the first it may get by the rules of today, lies outside the term of its body. */
    boolean isMissing(Meeting meeting) {
        Body body = bodies.named(meeting.body());
        return !body.isInOffice(meeting.startsAt() == null ? first(body) : day(meeting));
    }

    private LocalDate first(Body body) {
        LocalDate today = LocalDate.now(clock);
        return rules.inForce(body, today).earliest(today);
    }

    private LocalDate day(Meeting meeting) {
        return LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
    }
}
