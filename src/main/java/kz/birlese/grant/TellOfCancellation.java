package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stops every application of a cancelled call, whose process then tells its applicant why, and tells the jurors.
 */
@Service
@Transactional
@BySystem
public class TellOfCancellation {

    private final Calls calls;
    private final GrantApplications applications;
    private final JuryMembers jury;
    private final ApplicationProcess process;
    private final CallLetters letters;

    TellOfCancellation(
            Calls calls,
            GrantApplications applications,
            JuryMembers jury,
            ApplicationProcess process,
            CallLetters letters) {
        this.calls = calls;
        this.applications = applications;
        this.jury = jury;
        this.process = process;
        this.letters = letters;
    }

    public void of(UUID callId) {
        Call call = calls.lock(callId);
        List<UUID> jurors = jury.findByCallIdOrderByJuror(callId).stream()
                .filter(member -> member.declinedAt() == null)
                .map(JuryMember::juror)
                .toList();
        letters.cancelled(call, jurors);
        applications.findByCallId(callId).stream()
                .filter(application -> application.status().mayBeWithdrawn())
                .map(GrantApplication::id)
                .filter(process::isRunning)
                .forEach(process::stopped);
    }
}
