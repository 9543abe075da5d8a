package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kz.birlese.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant begins an application; from then on it waits as a task in the applicant's own list. */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class StartApplication {

    /**
     * Starts an application to an open call and answers its id. Someone whose draft already runs gets that draft.
     *
     * @throws kz.birlese.record.NotFound when there is no such published call
     * @throws kz.birlese.record.Refusal when the call is not open now ({@code callNotOpen}), the person has applied
     *     already ({@code oneApplicationPerCall}), or has no applicant's profile ({@code profileMissing})
     */
    public UUID in(UUID callId) {
        throw new UnsupportedOperationException();
    }
}
