package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.portfolio.Candidate;
import kz.birlese.grant.portfolio.Grant;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * What the call has declared that a group gets at most, where an application comes to a whole grant after the fund was
 * given out: every award that still holds its money counts, and what is about to go to the reserve list. Ask with the call
 * locked.
 */
@Component
class DeclaredCeilings {

    private final Calls calls;
    private final Awards awards;
    private final GrantApplications applications;
    private final FreeMoney freeMoney;

    DeclaredCeilings(Calls calls, Awards awards, GrantApplications applications, FreeMoney freeMoney) {
        this.calls = calls;
        this.awards = awards;
        this.applications = applications;
        this.freeMoney = freeMoney;
    }

    /** @param own the search that would award it, whose own proposal does not count; null where no search does */
    boolean allow(GrantApplication application, ReserveOffer own) {
        Candidate next = candidate(application, application.amountRequested());
        CallSettings settings = calls.named(application.callId()).settings();
        List<Quota> ceilings = GivingLimits.quotas(settings, settings.givingRules()).stream()
                .filter(quota -> !quota.isFloor() && quota.counts(next))
                .toList();
        if (ceilings.isEmpty()) {
            return true;
        }
        List<Candidate> all = standing(application.callId(), own);
        all.add(next);
        return ceilings.stream()
                .allMatch(quota -> quota.less(all.stream().filter(quota::counts).toList()) != null);
    }

    /** Throws {@link Refusal} {@code groupCeiling} when its group would get more than the call allows. */
    void expect(GrantApplication application, ReserveOffer own) {
        if (!allow(application, own)) {
            throw new Refusal("groupCeiling", null, Map.of("found", application.number()));
        }
    }

    private List<Candidate> standing(UUID callId, ReserveOffer own) {
        List<Candidate> standing = new ArrayList<>();
        awards.findByCallIdAndStatusNot(callId, AwardStatus.RELEASED)
                .forEach(award -> standing.add(candidate(applications.named(award.applicationId()), award.amount())));
        freeMoney
                .promised(callId, own)
                .forEach(promised -> standing.add(candidate(promised, promised.amountRequested())));
        return standing;
    }

    private static Candidate candidate(GrantApplication application, Money amount) {
        List<Grant> size = List.of(new Grant(Giving.smallest(amount), 0));
        return new Candidate(application.id().toString(), 1, size, Giving.traits(application));
    }
}
