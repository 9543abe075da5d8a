package kz.birlese.grant.process;

import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ApplicationStatus;
import kz.birlese.grant.CallStatus;
import kz.birlese.grant.Calls;
import kz.birlese.grant.GrantApplication;
import kz.birlese.grant.GrantApplications;
import kz.birlese.workflow.repair.Correctable;
import org.springframework.stereotype.Component;

/** Value {@code isScoringOpen} of an application that waits for the jury. */
@Component("isScoringOpen")
class IsScoringOpen implements Correctable {

    private final Calls calls;
    private final GrantApplications applications;

    IsScoringOpen(Calls calls, GrantApplications applications) {
        this.calls = calls;
        this.applications = applications;
    }

    @Override
    public Set<String> allowed(UUID caseId) {
        GrantApplication application = applications.named(caseId);
        boolean isOpen = application.status() == ApplicationStatus.ELIGIBLE
                && calls.named(application.callId()).status() == CallStatus.SCORING;
        return isOpen ? Set.of("true") : Set.of();
    }
}
