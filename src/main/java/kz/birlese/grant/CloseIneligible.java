package kz.birlese.grant;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets the applications that were found ineligible end once the call is completed, but for those about which a complaint
 * is still open: until then a complaint may bring them back.
 */
@Component
class CloseIneligible {

    private final GrantApplications applications;
    private final Complaints complaints;
    private final ApplicationProcess process;

    CloseIneligible(GrantApplications applications, Complaints complaints, ApplicationProcess process) {
        this.applications = applications;
        this.complaints = complaints;
        this.process = process;
    }

    /** Does nothing while the call runs. Call with the call locked. */
    void of(Call call) {
        applications.findByCallIdAndStatus(call.id(), ApplicationStatus.INELIGIBLE).stream()
                .map(GrantApplication::id)
                .filter(application -> isTimeOver(call, application))
                .forEach(process::complaintTimeOver);
    }

    /** Whether no complaint can bring the application back any more. Ask with the call locked. */
    boolean isTimeOver(Call call, UUID application) {
        return call.status() == CallStatus.COMPLETED && !complaints.isOpenAbout(application);
    }
}
