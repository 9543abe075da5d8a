package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator gives and takes roles. Nobody changes the own roles, so that the last administrator cannot lock
 * everybody out, nor anybody raise themselves unseen.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.ADMIN)
public class GrantRole {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final DecisionLog log;

    GrantRole(Accounts accounts, CurrentUser currentUser, DecisionLog log) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.log = log;
    }

    /**
     * Does nothing when the role is held there already. Throws {@link Refusal} {@code ownAccount}; {@code
     * applicantRegisters} for the applicant's role, which only registration gives.
     */
    public void to(UUID account, Reach reach) {
        if (reach.role() == Role.APPLICANT) {
            throw new Refusal("applicantRegisters");
        }
        if (others(account).grant(reach)) {
            append(account, "roleGranted", reach);
        }
    }

    /** Does nothing when the role is not held there. Throws {@link Refusal} {@code ownAccount}. */
    public void revoke(UUID account, Reach reach) {
        if (others(account).revoke(reach)) {
            append(account, "roleRevoked", reach);
        }
    }

    private Account others(UUID account) {
        if (currentUser.require().id().equals(account)) {
            throw new Refusal("ownAccount");
        }
        return accounts.findById(account).orElseThrow(NotFound::new);
    }

    private void append(UUID account, String what, Reach reach) {
        Map<String, String> facts = new HashMap<>(Map.of("role", reach.role().name()));
        if (reach.kato() != null) {
            facts.put("territory", reach.kato());
        }
        log.append(new Decision(account, what, currentUser.require().id(), null, facts));
    }
}
