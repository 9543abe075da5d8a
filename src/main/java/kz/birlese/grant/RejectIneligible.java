package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant every rule that the application does not meet: what was found, what is needed, what to do. */
@Service
@Transactional
@BySystem
public class RejectIneligible {

    private final GrantApplications applications;
    private final EligibilityFindings findings;
    private final NoteSettled noteSettled;
    private final ApplicationLetters letters;

    RejectIneligible(
            GrantApplications applications,
            EligibilityFindings findings,
            NoteSettled noteSettled,
            ApplicationLetters letters) {
        this.applications = applications;
        this.findings = findings;
        this.noteSettled = noteSettled;
        this.letters = letters;
    }

    public void of(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        noteSettled.in(application.callId());
        letters.ineligible(application, findings.findByApplicationIdOrderByRule(applicationId));
    }
}
