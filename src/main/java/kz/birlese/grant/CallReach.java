package kz.birlese.grant;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/** Who may act on a call: a role held everywhere, or in a territory that covers every settlement of the call. */
@Component
class CallReach {

    private static final Set<Role> STAFF = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.FINANCE, Role.AUDITOR);

    private final CurrentUser currentUser;
    private final Conflicts conflicts;

    CallReach(CurrentUser currentUser, Conflicts conflicts) {
        this.currentUser = currentUser;
        this.conflicts = conflicts;
    }

    /**
     * The person at work, who decides in the call; throws {@link NotFound} unless they hold the role over the whole call
     * and have filled in no application to it for anybody, nor stand in for somebody who has.
     */
    UUID require(Role role, Call call) {
        SignedIn person = currentUser.require();
        Set<UUID> helped = conflicts.helpedIn(call.id());
        if (!covers(role, call) || person.selves().anyMatch(helped::contains)) {
            throw new NotFound();
        }
        return person.id();
    }

    /**
     * The person at work, who decides on all applications at once; throws {@link NotFound} as above, and for whoever
     * declared a conflict of interest with one of them.
     */
    UUID requireImpartial(Role role, Call call) {
        Set<UUID> conflicted = conflicts.inCall(call.id());
        if (currentUser.require().selves().anyMatch(conflicted::contains)) {
            throw new NotFound();
        }
        return require(role, call);
    }

    /**
     * The person at work, who decides on what others have prepared; throws {@link NotFound} as above, and a refusal for a
     * deputy of whoever prepared it.
     */
    UUID requireOther(Role role, Call call, Collection<UUID> whoPrepared) {
        UUID who = require(role, call);
        whoPrepared.forEach(currentUser.require()::standsAsideFrom);
        return who;
    }

    /** Whether the person at work holds the role over the whole call. */
    boolean covers(Role role, Call call) {
        return covers(currentUser.require(), role, call);
    }

    /** A call without rules yet belongs to no territory. */
    boolean covers(SignedIn person, Role role, Call call) {
        if (call.settings() == null) {
            return person.is(role);
        }
        return call.settings().settlements().stream().allMatch(kato -> person.covers(role, kato));
    }

    /** Whether the person at work runs, decides on or audits the call. */
    boolean isStaffOf(Call call) {
        return isStaffOf(currentUser.require(), call);
    }

    boolean isStaffOf(SignedIn person, Call call) {
        return STAFF.stream().anyMatch(role -> covers(person, role, call));
    }
}
