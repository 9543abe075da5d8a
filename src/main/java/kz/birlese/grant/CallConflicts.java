package kz.birlese.grant;

import java.util.Set;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From whom the tasks of deciding in a call are kept: whoever has filled in an application to it with an applicant, this
 * one or another, since all of them compete for the same money.
 */
@Service
@Transactional(readOnly = true)
@BySystem
public class CallConflicts {

    private final GrantApplications applications;
    private final JurySupplements supplements;
    private final ReserveOffers offers;

    CallConflicts(GrantApplications applications, JurySupplements supplements, ReserveOffers offers) {
        this.applications = applications;
        this.supplements = supplements;
        this.offers = offers;
    }

    public Set<UUID> in(UUID callId) {
        return applications.assistants(callId);
    }

    public Set<UUID> aroundApplication(UUID applicationId) {
        return in(applications.named(applicationId).callId());
    }

    public Set<UUID> aroundOffer(UUID offerId) {
        return in(offers.findById(offerId).orElseThrow(NotFound::new).callId());
    }

    public Set<UUID> aroundSupplement(UUID supplementId) {
        return in(supplements.named(supplementId).callId());
    }
}
