package kz.birlese.grant;

import java.util.Set;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From whom tasks are kept because they declared a conflict of interest while the jury scored. */
@Service
@Transactional(readOnly = true)
@BySystem
public class TaskConflicts {

    private final Conflicts conflicts;
    private final Awards awards;
    private final ReserveOffers offers;

    TaskConflicts(Conflicts conflicts, Awards awards, ReserveOffers offers) {
        this.conflicts = conflicts;
        this.awards = awards;
        this.offers = offers;
    }

    /** Tasks that decide on all applications of the call at once. */
    public Set<UUID> aboutCall(UUID callId) {
        return conflicts.inCall(callId);
    }

    /** Tasks of an award. */
    public Set<UUID> aboutAward(UUID awardId) {
        return conflicts.with(awards.findById(awardId).orElseThrow().applicationId());
    }

    /** Tasks of a search down the reserve list, which compares applications. */
    public Set<UUID> aboutReserve(UUID offerId) {
        return conflicts.inCall(offers.findById(offerId).orElseThrow().callId());
    }
}
