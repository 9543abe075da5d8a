package kz.birlese.grant;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the applicant what the jurors wrote, as it was released. */
@Service
@Transactional
@BySystem
public class SendReasons {

    private final ReasonScreenings screenings;
    private final GrantApplications applications;
    private final Calls calls;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final Clock clock;

    SendReasons(
            ReasonScreenings screenings,
            GrantApplications applications,
            Calls calls,
            ApplicationLetters letters,
            DecisionLog log,
            Clock clock) {
        this.screenings = screenings;
        this.applications = applications;
        this.calls = calls;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    public void of(UUID screeningId) {
        ReasonScreening screening = screenings.named(screeningId);
        screening.sent(clock.instant());
        letters.reasons(applications.named(screening.applicationId()), screening, calls.named(screening.callId()));
        log.append(new Decision(screeningId, "reasonsSent", null, null, Map.of()));
    }
}
