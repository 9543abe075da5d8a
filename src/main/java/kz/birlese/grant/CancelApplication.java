package kz.birlese.grant;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.KeepAssistance;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office takes an application out of its call before anything final was decided, and lets it in again. */
@Service
@Transactional
@BySystem
public class CancelApplication {

    private final Calls calls;
    private final GrantApplications applications;
    private final NoteSettled noteSettled;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final KeepAssistance assistance;

    CancelApplication(
            Calls calls,
            GrantApplications applications,
            NoteSettled noteSettled,
            ApplicationLetters letters,
            DecisionLog log,
            KeepAssistance assistance) {
        this.calls = calls;
        this.applications = applications;
        this.noteSettled = noteSettled;
        this.letters = letters;
        this.log = log;
        this.assistance = assistance;
    }

    /** {@code cancelDecided} once something final stands about it. */
    public Optional<String> hindrance(UUID applicationId) {
        return applications.named(applicationId).status().mayBeWithdrawn()
                ? Optional.empty()
                : Optional.of("cancelDecided");
    }

    /** Tells the applicant, and answers where it stood. Holds the call, as a withdrawal does. */
    public ApplicationStatus of(UUID applicationId, String why) {
        GrantApplication application = applications.named(applicationId);
        calls.lock(application.callId());
        ApplicationStatus before = application.status();
        application.stop(ApplicationStatus.WITHDRAWN);
        log.append(new Decision(
                applicationId, "applicationWithdrawnByOffice", null, why, Map.of("status", before.name())));
        assistance.over(applicationId);
        letters.withdrawnByOffice(application, why);
        noteSettled.in(application.callId());
        return before;
    }

    /**
     * {@code goOnTooLate} once the call is being decided, {@code goOnAnother} when the applicant has begun another one.
     */
    public Optional<String> hindranceToGoOn(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        if (application.status() != ApplicationStatus.WITHDRAWN
                || !calls.named(application.callId()).status().isBeforeRanking()) {
            return Optional.of("goOnTooLate");
        }
        String key = GrantApplication.runningKey(application.callId(), application.applicant());
        return applications.findByRunningKey(key).isPresent() ? Optional.of("goOnAnother") : Optional.empty();
    }

    public void goOn(UUID applicationId, ApplicationStatus before) {
        GrantApplication application = applications.named(applicationId);
        calls.lock(application.callId());
        application.goOn(before);
        log.append(new Decision(applicationId, "applicationLetInAgain", null, null, Map.of("status", before.name())));
        letters.letInAgain(application);
    }
}
