package kz.birlese.grant;

import java.util.Set;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Gone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From whom tasks are kept for a conflict of interest: jurors who declared one, and whoever has filled in an application
 * with its applicant.
 */
@Service
@Transactional(readOnly = true)
@BySystem
public class TaskConflicts {

    private final Conflicts conflicts;
    private final GrantApplications applications;
    private final JurySupplements supplements;
    private final Awards awards;
    private final ReserveOffers offers;

    TaskConflicts(
            Conflicts conflicts,
            GrantApplications applications,
            JurySupplements supplements,
            Awards awards,
            ReserveOffers offers) {
        this.conflicts = conflicts;
        this.applications = applications;
        this.supplements = supplements;
        this.awards = awards;
        this.offers = offers;
    }

    /** Tasks that decide on all applications of the call at once. */
    public Set<UUID> aboutCall(UUID callId) {
        return conflicts.inCall(callId);
    }

    /** Tasks of one application, which competes with all others of its call. */
    public Set<UUID> aboutApplication(UUID applicationId) {
        return aboutCall(applications.named(applicationId).callId());
    }

    /** Tasks of adding jurors. */
    public Set<UUID> aboutSupplement(UUID supplementId) {
        return aboutCall(supplements.named(supplementId).callId());
    }

    /** Tasks of an award. */
    public Set<UUID> aboutAward(UUID awardId) {
        return conflicts.with(
                awards.findById(awardId).orElseThrow(Gone.of("award")).applicationId());
    }

    /** Tasks of a search down the reserve list, which compares applications. */
    public Set<UUID> aboutReserve(UUID offerId) {
        return conflicts.inCall(
                offers.findById(offerId).orElseThrow(Gone.of("reserveOffer")).callId());
    }
}
