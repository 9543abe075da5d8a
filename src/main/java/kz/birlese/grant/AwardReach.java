package kz.birlese.grant;

import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/** Who may act on an award by office. */
@Component
class AwardReach {

    private final Awards awards;
    private final Conflicts conflicts;
    private final CurrentUser user;

    AwardReach(Awards awards, Conflicts conflicts, CurrentUser user) {
        this.awards = awards;
        this.conflicts = conflicts;
        this.user = user;
    }

    /**
     * The award; throws {@link NotFound} unless the person at work holds the role where it lies and has no conflict of
     * interest with its application.
     */
    Award require(Role role, UUID awardId) {
        SignedIn person = user.require();
        return awards.findById(awardId)
                .filter(award -> person.covers(role, award.settlement()))
                .filter(award -> !conflicts.keep(award.applicationId(), person))
                .orElseThrow(NotFound::new);
    }
}
