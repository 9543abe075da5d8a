package kz.birlese.grant;

import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.KeepAssistance;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft whose deadline and grace have passed: started, missed the deadline. */
@Service
@Transactional
@BySystem
public class MarkLapsed {

    private final GrantApplications applications;
    private final NoteSettled noteSettled;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final KeepAssistance assistance;

    MarkLapsed(
            GrantApplications applications,
            NoteSettled noteSettled,
            ApplicationLetters letters,
            DecisionLog log,
            KeepAssistance assistance) {
        this.applications = applications;
        this.noteSettled = noteSettled;
        this.letters = letters;
        this.log = log;
        this.assistance = assistance;
    }

    public void of(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        application.lapse();
        noteSettled.in(application.callId());
        log.append(new Decision(applicationId, "applicationLapsed", null, null, Map.of()));
        assistance.over(applicationId);
        letters.lapsed(application);
    }
}
