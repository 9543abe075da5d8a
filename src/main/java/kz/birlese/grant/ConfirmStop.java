package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.KeepAssistance;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms to the applicant that an application has ended early: taken back, or its call was cancelled. */
@Service
@Transactional
@BySystem
public class ConfirmStop {

    private final Calls calls;
    private final GrantApplications applications;
    private final NoteSettled noteSettled;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final KeepAssistance assistance;

    ConfirmStop(
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

    /** What waited for the application is told last, when it stands as stopped. */
    public void of(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        if (application.status() == ApplicationStatus.WITHDRAWN) {
            letters.withdrawn(application);
        } else {
            cancel(application);
        }
        noteSettled.in(application.callId());
    }

    private void cancel(GrantApplication application) {
        application.stop(ApplicationStatus.CANCELLED);
        assistance.over(application.id());
        log.append(new Decision(application.id(), "applicationCancelled", null, null, Map.of()));
        letters.cancelled(application, calls.named(application.callId()).cancelledBecause());
    }
}
