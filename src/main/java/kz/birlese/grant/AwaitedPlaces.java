package kz.birlese.grant;

import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Component;

/**
 * The late places that complaints still wait for: one can be decided as soon as the readmitted application has its total
 * and the results of the others are out; it falls away when the application does.
 */
@Component
class AwaitedPlaces {

    private final Complaints complaints;
    private final GrantApplications applications;
    private final AwardFollowUp followUp;
    private final AllowContracting allowContracting;
    private final DecisionLog log;

    AwaitedPlaces(
            Complaints complaints,
            GrantApplications applications,
            AwardFollowUp followUp,
            AllowContracting allowContracting,
            DecisionLog log) {
        this.complaints = complaints;
        this.applications = applications;
        this.followUp = followUp;
        this.allowContracting = allowContracting;
        this.log = log;
    }

    /** Looks at all of them. Call with the call locked, whenever one of the two may have come true. */
    void in(Call call) {
        for (Complaint complaint : complaints.findByCallIdAndStatus(call.id(), Complaint.Status.PLACE_AWAITED)) {
            ApplicationStatus status =
                    applications.named(complaint.applicationId()).status();
            if (status.isStopped()) {
                drop(complaint);
            } else if (status == ApplicationStatus.ASSESSED && call.status().isDecided()) {
                followUp.lateTotalKnown(complaint.id());
            }
        }
    }

    private void drop(Complaint complaint) {
        complaint.settlePlace();
        log.append(new Decision(complaint.id(), "readmissionEnded", null, null, Map.of()));
        followUp.readmissionDropped(complaint.id());
        allowContracting.of(complaint.callId());
    }
}
