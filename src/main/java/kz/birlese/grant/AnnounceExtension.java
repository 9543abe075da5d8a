package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody with a draft the new closing time and why. */
@Service
@Transactional
@BySystem
public class AnnounceExtension {

    private final Calls calls;
    private final GrantApplications applications;
    private final CallLetters letters;

    AnnounceExtension(Calls calls, GrantApplications applications, CallLetters letters) {
        this.calls = calls;
        this.applications = applications;
        this.letters = letters;
    }

    public void of(UUID callId) {
        letters.extended(calls.named(callId), applications.findByCallIdAndStatus(callId, ApplicationStatus.DRAFT));
    }
}
