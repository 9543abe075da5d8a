package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator gives and takes roles, where they are administrator themselves. Nobody changes the own roles, so that the last administrator cannot lock
 * everybody out, nor anybody raise themselves unseen.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.ADMIN)
public class GrantRole {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final WholeRegion wholeRegion;
    private final Territories territories;
    private final DecisionLog log;
    private final ApplicationEventPublisher events;

    GrantRole(
            Accounts accounts,
            CurrentUser currentUser,
            WholeRegion wholeRegion,
            Territories territories,
            DecisionLog log,
            ApplicationEventPublisher events) {
        this.wholeRegion = wholeRegion;
        this.territories = territories;
        this.events = events;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.log = log;
    }

    /**
     * Does nothing when the role is held there already. Throws {@link Refusal} {@code ownAccount}; {@code
     * applicantRegisters} for the applicant's role, which only registration gives; {@code roleOutsideReach} where the
     * person at work is no administrator.
     */
    public void to(UUID account, Reach reach) {
        if (reach.role() == Role.APPLICANT) {
            throw new Refusal("applicantRegisters");
        }
        if (!isTheirs(reach)) {
            throw new Refusal("roleOutsideReach", "territory", Map.of());
        }
        if (others(account).grant(reach)) {
            append(account, "roleGranted", reach);
        }
    }

    /**
     * Does nothing when the role is not held there. Throws {@link Refusal}: {@code ownAccount}; {@code applicantStays} for
     * the applicant's role, which nobody could give back; and {@link NotFound} where the person at work is no
     * administrator.
     */
    public void revoke(UUID account, Reach reach) {
        if (!isTheirs(reach)) {
            throw new NotFound();
        }
        if (reach.role() == Role.APPLICANT) {
            throw new Refusal("applicantStays");
        }
        if (others(account).revoke(reach)) {
            append(account, "roleRevoked", reach);
            events.publishEvent(new RoleRevoked(account));
        }
    }

    /** Whether the person at work may take the role. */
    @Transactional(readOnly = true)
    public boolean mayRevoke(Reach reach) {
        return reach.role() != Role.APPLICANT && isTheirs(reach);
    }

    /** Whether the person at work may give roles over the whole. */
    @Transactional(readOnly = true)
    public boolean isEverywhere() {
        return wholeRegion.isTheirs(Role.ADMIN);
    }

    /** Where the person at work may give roles, each territory after its parent. */
    @Transactional(readOnly = true)
    public List<Territory> places() {
        SignedIn me = currentUser.require();
        return territories.all().stream()
                .filter(place -> me.covers(Role.ADMIN, place.kato()))
                .toList();
    }

    private boolean isTheirs(Reach reach) {
        return wholeRegion.covers(currentUser.require(), Role.ADMIN, reach.kato());
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
