package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Deputising;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/**
 * An application as its applicant works on it: alone, or through a coordinator who fills it in beside them. What the
 * coordinator does is recorded as done in the applicant's place.
 */
@Component
class ApplicantsSide {

    private final CurrentUser currentUser;
    private final GrantApplications applications;
    private final Deputising deputising;

    ApplicantsSide(CurrentUser currentUser, GrantApplications applications, Deputising deputising) {
        this.currentUser = currentUser;
        this.applications = applications;
        this.deputising = deputising;
    }

    /** Throws {@link NotFound} for everybody else. */
    GrantApplication of(UUID applicationId) {
        SignedIn me = currentUser.require();
        GrantApplication application = applications.named(applicationId);
        if (me.assists(application.applicant(), applicationId)) {
            deputising.inPlaceOf(application.applicant(), me.id());
        } else if (!application.applicant().equals(me.id())) {
            throw new NotFound();
        }
        return application;
    }
}
