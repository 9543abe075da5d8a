package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator closes an account, with a reason; its next click fails. Or opens it again. Only where they are
 * administrator themselves: an account is closed everywhere at once.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.ADMIN)
public class DisableAccount {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final WholeRegion wholeRegion;
    private final DecisionLog log;
    private final ApplicationEventPublisher events;

    DisableAccount(
            Accounts accounts,
            CurrentUser currentUser,
            WholeRegion wholeRegion,
            DecisionLog log,
            ApplicationEventPublisher events) {
        this.wholeRegion = wholeRegion;
        this.events = events;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.log = log;
    }

    /**
     * Throws {@link Refusal}: {@code reasonMissing}, {@code ownAccount}; {@link NotFound} for an account that holds a role
     * where the person at work is no administrator.
     */
    public void of(UUID account, String reason) {
        change(account, "accountDisabled", reason).disable();
        events.publishEvent(new AccountClosed(account));
    }

    /** Throws as above. */
    public void undo(UUID account, String reason) {
        change(account, "accountEnabled", reason).enable();
    }

    private Account change(UUID account, String what, String reason) {
        UUID admin = currentUser.require().id();
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonMissing", "reason", Map.of());
        }
        if (admin.equals(account)) {
            throw new Refusal("ownAccount");
        }
        Account theirs = accounts.findById(account).filter(this::isTheirs).orElseThrow(NotFound::new);
        log.append(new Decision(account, what, admin, reason.strip(), Map.of()));
        return theirs;
    }

    /** Whether the person at work is administrator wherever the account holds a role. */
    @Transactional(readOnly = true)
    public boolean isTheirs(Account account) {
        SignedIn me = currentUser.require();
        return account.reach().stream().allMatch(held -> wholeRegion.covers(me, Role.ADMIN, held.kato()));
    }
}
