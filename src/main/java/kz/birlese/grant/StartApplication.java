package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant begins an application; from then on it waits as a task in the applicant's own list. */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class StartApplication {

    private final CurrentUser currentUser;
    private final OpenDraft drafts;

    StartApplication(CurrentUser currentUser, OpenDraft drafts) {
        this.currentUser = currentUser;
        this.drafts = drafts;
    }

    /**
     * Starts an application to an open call and answers its id. Someone whose draft already runs gets that draft.
     *
     * @throws NotFound when there is no such published call
     * @throws Refusal when the call is not open now ({@code callNotOpen}), the person has applied already ({@code
     *     oneApplicationPerCall}; {@code applicationJustStarted} when in the same instant), or has no applicant's profile ({@code profileMissing}),
     *     or has filled in an application to the call for somebody else ({@code helperApplies})
     */
    public UUID in(UUID callId) {
        return drafts.of(callId, currentUser.require().id());
    }
}
