package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the applicant every rule that the application does not meet: what was found, what is needed, what to do, and how
 * to complain.
 */
@Service
@Transactional
@BySystem
public class RejectIneligible {

    /**
     * How the rejection stands when the letter goes out.
     *
     * @param isReadmitted whether a complaint was quicker than the letter
     * @param isComplaintTimeOver whether none can come any more
     */
    public record Standing(boolean isReadmitted, boolean isComplaintTimeOver) {}

    private final Calls calls;
    private final GrantApplications applications;
    private final EligibilityFindings findings;
    private final Complaints complaints;
    private final CloseIneligible closeIneligible;
    private final NoteSettled noteSettled;
    private final ApplicationLetters letters;

    RejectIneligible(
            Calls calls,
            GrantApplications applications,
            EligibilityFindings findings,
            Complaints complaints,
            CloseIneligible closeIneligible,
            NoteSettled noteSettled,
            ApplicationLetters letters) {
        this.calls = calls;
        this.applications = applications;
        this.findings = findings;
        this.complaints = complaints;
        this.closeIneligible = closeIneligible;
        this.noteSettled = noteSettled;
        this.letters = letters;
    }

    /** The call stays locked, so that a complaint answered meanwhile, or the call's end, is not missed by the process. */
    public Standing of(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        Call call = calls.lock(application.callId());
        noteSettled.in(call.id());
        letters.ineligible(application, findings.findByApplicationIdOrderByRule(applicationId));
        return new Standing(
                complaints.thatReadmitted(applicationId) != null, closeIneligible.isTimeOver(call, applicationId));
    }
}
