package kz.birlese.plan;

import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** Who may act on the plan of a settlement, and who may look at it: a role held there, or in a territory above it. */
@Component
class CycleReach {

    private static final Set<Role> READERS =
            Set.of(Role.WORKING_GROUP, Role.AKIMAT, Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR);

    private final CurrentUser currentUser;

    CycleReach(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The person at work; throws {@link NotFound} unless they hold the role over the settlement. */
    UUID require(Role role, String settlement) {
        SignedIn person = currentUser.require();
        if (!person.covers(role, settlement)) {
            throw new NotFound();
        }
        return person.id();
    }

    /**
     * The person at work, who says yes to what another has written; throws {@link Refusal} {@code notOwnDraft} for whoever
     * wrote it, and as deputies do for whoever stands in for them.
     */
    UUID requireOther(Role role, String settlement, UUID author) {
        UUID who = require(role, settlement);
        currentUser.require().standsAsideFrom(author);
        if (who.equals(author)) {
            throw new Refusal("notOwnDraft");
        }
        return who;
    }

    boolean mayRead(SignedIn person, String settlement) {
        return READERS.stream().anyMatch(role -> person.covers(role, settlement));
    }

    /** Whether somebody is at work who may look at it; false for a visitor. */
    boolean mayRead(String settlement) {
        return currentUser.find().filter(person -> mayRead(person, settlement)).isPresent();
    }
}
