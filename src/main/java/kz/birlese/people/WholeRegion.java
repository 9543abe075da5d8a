package kz.birlese.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.SignedIn.StandIn;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/**
 * Who answers for the whole and not for a part of it: whoever holds a role without a territory, or for every region there
 * is. What counts everywhere is theirs alone to change.
 */
@Component
public class WholeRegion {

    private final Territories territories;
    private final CurrentUser currentUser;
    private final Deputising deputising;

    WholeRegion(Territories territories, CurrentUser currentUser, Deputising deputising) {
        this.territories = territories;
        this.currentUser = currentUser;
        this.deputising = deputising;
    }

    /** Whether the person at work holds one of the roles for the whole. */
    public boolean isTheirs(Role... roles) {
        SignedIn me = currentUser.require();
        return Stream.concat(Stream.of(me.own()), me.standIns().stream().map(StandIn::lent))
                .anyMatch(reach -> holds(reach, roles));
    }

    /**
     * Throws {@link NotFound} unless the person at work holds one of the roles for the whole. What follows is done in the
     * place of whoever lends it to them, if they do not hold one themselves.
     */
    public void require(Role... roles) {
        SignedIn me = currentUser.require();
        if (holds(me.own(), roles)) {
            return;
        }
        Optional<StandIn> absent =
                me.standIns().stream().filter(each -> holds(each.lent(), roles)).findFirst();
        deputising.inPlaceOf(absent.orElseThrow(NotFound::new).absent(), me.id());
    }

    /**
     * Whether the person holds the role over the territory.
     *
     * @param kato null for the whole
     */
    public boolean covers(SignedIn person, Role role, String kato) {
        return kato == null ? holds(person.reach(), role) : person.covers(role, kato);
    }

    private boolean holds(Set<Reach> reach, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> isEverywhere(reach, role));
    }

    private boolean isEverywhere(Set<Reach> reach, Role role) {
        return territories.all().stream()
                .filter(territory -> territory.kind() == Territory.Kind.REGION)
                .allMatch(region -> reach.stream().anyMatch(held -> held.role() == role && held.covers(region.kato())));
    }
}
