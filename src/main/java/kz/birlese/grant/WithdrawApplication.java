package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kz.birlese.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant takes an application back, at any time before the decision. */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class WithdrawApplication {

    /**
     * @throws kz.birlese.record.NotFound when it is not the person's own application
     * @throws kz.birlese.record.Refusal when it has been decided already ({@code applicationDecided})
     */
    public void of(UUID applicationId) {
        throw new UnsupportedOperationException();
    }
}
