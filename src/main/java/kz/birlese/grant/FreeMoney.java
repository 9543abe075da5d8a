package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * What is left of a call's fund: the fund less every award that still holds its money and less what is about to go to
 * the reserve list. Ask with the call locked.
 */
@Component
class FreeMoney {

    private final Calls calls;
    private final Awards awards;
    private final ReserveOffers offers;
    private final GrantApplications applications;

    FreeMoney(Calls calls, Awards awards, ReserveOffers offers, GrantApplications applications) {
        this.calls = calls;
        this.awards = awards;
        this.offers = offers;
        this.applications = applications;
    }

    Money of(UUID callId) {
        return besides(null, callId);
    }

    /** As one search down the reserve list sees it: its own proposal does not stand in its way. */
    Money of(ReserveOffer offer) {
        return besides(offer, offer.callId());
    }

    private Money besides(ReserveOffer own, UUID callId) {
        Money unawarded = awards.findByCallIdAndStatusNot(callId, AwardStatus.RELEASED).stream()
                .map(Award::amount)
                .reduce(calls.named(callId).settings().fund(), Money::minus);
        return promised(callId, own).stream()
                .map(GrantApplication::amountRequested)
                .reduce(unawarded, Money::minus);
    }

    /** The applications on the reserve list that another search has proposed and not yet awarded. */
    List<GrantApplication> promised(UUID callId, ReserveOffer except) {
        List<UUID> candidates = offers.findByCallIdAndStatusIn(callId, ReserveOffer.Status.PROMISING).stream()
                .filter(offer -> except == null || !offer.id().equals(except.id()))
                .map(ReserveOffer::candidate)
                .toList();
        return applications.findAllById(candidates).stream()
                .filter(candidate -> candidate.status() == ApplicationStatus.RESERVE)
                .toList();
    }

    /** Throws {@link Refusal} {@code fundExceeded} when less than the amount is free. */
    void expect(Money amount, Money free) {
        if (amount.compareTo(free) > 0) {
            throw new Refusal("fundExceeded", null, Map.of("found", amount.amount(), "needed", free.amount()));
        }
    }
}
