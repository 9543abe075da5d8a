package kz.birlese.grant;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the complainant in writing and lets go on what waited for the answer. */
@Service
@Transactional
@BySystem
public class AnswerComplaint {

    private final Complaints complaints;
    private final Calls calls;
    private final GrantApplications applications;
    private final AllowContracting allowContracting;
    private final CloseIneligible closeIneligible;
    private final AwaitedPlaces awaitedPlaces;
    private final ApplicationLetters letters;
    private final DecisionLog log;
    private final Clock clock;

    AnswerComplaint(
            Complaints complaints,
            Calls calls,
            GrantApplications applications,
            AllowContracting allowContracting,
            CloseIneligible closeIneligible,
            AwaitedPlaces awaitedPlaces,
            ApplicationLetters letters,
            DecisionLog log,
            Clock clock) {
        this.complaints = complaints;
        this.calls = calls;
        this.applications = applications;
        this.allowContracting = allowContracting;
        this.closeIneligible = closeIneligible;
        this.awaitedPlaces = awaitedPlaces;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** Answers whether a late place is still to be decided; until then the held agreement goes on waiting. */
    public boolean of(UUID complaintId) {
        Complaint complaint = complaints.findById(complaintId).orElseThrow(Gone.of("complaint"));
        Call call = calls.lock(complaint.callId());
        GrantApplication application = applications.named(complaint.applicationId());
        boolean isPlaceAwaited = complaint.isLate() && !application.status().isStopped();
        complaint.answer(clock.instant(), isPlaceAwaited);
        complaints.flush();
        log.append(new Decision(complaintId, "complaintAnswered", null, null, Map.of()));
        letters.complaintAnswered(complaint, application);
        awaitedPlaces.in(call);
        closeIneligible.of(call);
        allowContracting.of(call.id());
        return isPlaceAwaited;
    }
}
