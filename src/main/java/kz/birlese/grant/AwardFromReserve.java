package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes down the reserve list in the order of the ranking until the freed money is awarded or nobody is left. */
@Service
@Transactional
public class AwardFromReserve {

    /** The reason noted for an application that asks for more than is free. */
    static final String DOES_NOT_FIT = "doesNotFit";

    /** The reason noted for one whose group has as much as the call allows. */
    static final String CEILING_REACHED = "ceilingReached";

    /** All of them; whatever else is noted are a person's words. */
    static final Set<String> RULES = Set.of(DOES_NOT_FIT, CEILING_REACHED);

    private final ReserveOffers offers;
    private final ReserveSkips skips;
    private final GrantApplications applications;
    private final Ranking ranking;
    private final Calls calls;
    private final CallReach reach;
    private final FreeMoney freeMoney;
    private final DeclaredCeilings ceilings;
    private final EuroCeiling ceiling;
    private final GrantAward grantAward;
    private final AwardFollowUp followUp;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    AwardFromReserve(
            ReserveOffers offers,
            ReserveSkips skips,
            GrantApplications applications,
            Ranking ranking,
            Calls calls,
            CallReach reach,
            FreeMoney freeMoney,
            DeclaredCeilings ceilings,
            EuroCeiling ceiling,
            GrantAward grantAward,
            AwardFollowUp followUp,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.offers = offers;
        this.skips = skips;
        this.applications = applications;
        this.ranking = ranking;
        this.calls = calls;
        this.reach = reach;
        this.freeMoney = freeMoney;
        this.ceilings = ceilings;
        this.ceiling = ceiling;
        this.grantAward = grantAward;
        this.followUp = followUp;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /** Proposes the next who fits and answers whether there is one; whoever does not fit is noted with the reason. */
    @BySystem
    public boolean findNext(UUID offerId) {
        ReserveOffer offer = offers.findById(offerId).orElseThrow(Gone.of("reserveOffer"));
        Call call = calls.lock(offer.callId());
        if (call.hasReserveExpired(clock.instant())) {
            return nobody(
                    offer, "reserveExpired", Map.of("until", call.reserveUntil().toString()));
        }
        Set<UUID> passed = notForThis(offer);
        for (GrantApplication candidate : reserveList(offer.callId())) {
            if (passed.contains(candidate.id())) {
                continue;
            }
            Optional<String> hindrance = hindrance(candidate, offer);
            if (hindrance.isEmpty()) {
                offer.propose(candidate.id());
                return true;
            }
            skip(offer, candidate.id(), null, hindrance.get());
        }
        return nobody(offer, "reserveExhausted", Map.of());
    }

    private Optional<String> hindrance(GrantApplication candidate, ReserveOffer offer) {
        if (candidate.amountRequested().compareTo(freeMoney.of(offer)) > 0) {
            return Optional.of(DOES_NOT_FIT);
        }
        return ceilings.allow(candidate, offer) ? Optional.empty() : Optional.of(CEILING_REACHED);
    }

    private boolean nobody(ReserveOffer offer, String why, Map<String, String> facts) {
        offer.leaveUnused();
        log.append(new Decision(offer.id(), why, null, null, facts));
        return false;
    }

    /** In the order of the ranking, whoever came to it late before whom they would have stood before. */
    private List<GrantApplication> reserveList(UUID callId) {
        Map<UUID, GrantApplication> waiting =
                applications.findByCallIdAndStatus(callId, ApplicationStatus.RESERVE).stream()
                        .collect(Collectors.toMap(GrantApplication::id, Function.identity()));
        RankingRules rules = calls.named(callId).settings().rankingRules();
        return ranking.findByCallIdOrderByPlace(callId).stream()
                .filter(ranked -> waiting.containsKey(ranked.applicationId()))
                .sorted(RankedApplication.lateFirst(rules))
                .map(ranked -> waiting.get(ranked.applicationId()))
                .toList();
    }

    /** Whom this search has passed over, and whom another search is about to award. */
    private Set<UUID> notForThis(ReserveOffer offer) {
        Stream<UUID> passed = skips.findByOfferIdOrderByAt(offer.id()).stream().map(ReserveSkip::applicationId);
        Stream<UUID> promised =
                freeMoney.promised(offer.callId(), offer).stream().map(GrantApplication::id);
        return Stream.concat(passed, promised).collect(Collectors.toSet());
    }

    /**
     * The director awards the freed money to the proposed application.
     *
     * @throws Refusal {@code reserveGone} when it is no longer on the reserve list; {@code reserveExpired} when the list no
     *     longer stands; {@code groupCeiling} when its group would get more than the call allows; {@code euroCeiling} when the
     *     awardee would pass the ceiling in euro
     */
    @RolesAllowed(Role.Named.DIRECTOR)
    public void approve(UUID offerId) {
        ReserveOffer offer = mine(offerId);
        GrantApplication candidate = waiting(offer);
        Call call = calls.lock(offer.callId());
        if (call.hasReserveExpired(clock.instant())) {
            throw new Refusal("reserveExpired", "result", Map.of("until", call.reserveUntil()));
        }
        ceilings.expect(candidate, offer);
        ceiling.expect(
                EuroCeiling.Place.RESERVE, List.of(new EuroCeiling.Grant(candidate, candidate.amountRequested())));
        offer.award();
        log.append(new Decision(
                offerId,
                "reserveApproved",
                user.require().id(),
                null,
                Map.of("application", offer.candidate().toString())));
    }

    /** A complaint may have brought the application its award in the meantime. */
    private GrantApplication waiting(ReserveOffer offer) {
        GrantApplication candidate = applications.findById(offer.candidate()).orElseThrow(Gone.of("application"));
        if (candidate.status() != ApplicationStatus.RESERVE) {
            throw new Refusal(
                    "reserveGone", "result", Map.of("found", candidate.status().name()));
        }
        return candidate;
    }

    /** The director passes over the proposed application; the search goes on below it. */
    @RolesAllowed(Role.Named.DIRECTOR)
    public void passOver(UUID offerId, String reason) {
        ReserveOffer offer = mine(offerId);
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        skip(offer, offer.candidate(), user.require().id(), reason);
        offer.passOver();
    }

    /** Carries the approved award out: the application hears of it and its follow-up starts. */
    @BySystem
    public void carryOut(UUID offerId) {
        ReserveOffer offer = offers.findById(offerId).orElseThrow(Gone.of("reserveOffer"));
        calls.lock(offer.callId());
        GrantApplication application = applications.findById(offer.candidate()).orElseThrow(Gone.of("application"));
        Money amount = application.amountRequested();
        freeMoney.expect(amount, freeMoney.of(offer));
        ceilings.expect(application, offer);
        application.award(amount);
        followUp.tellOutcome(application.id(), Outcome.AWARD);
        grantAward.to(application.id(), amount);
    }

    private ReserveOffer mine(UUID offerId) {
        ReserveOffer offer = offers.findById(offerId).orElseThrow(NotFound::new);
        reach.requireImpartial(Role.DIRECTOR, calls.named(offer.callId()));
        return offer;
    }

    private void skip(ReserveOffer offer, UUID application, UUID who, String reason) {
        skips.save(new ReserveSkip(offer.id(), application, reason, clock.instant()));
        log.append(
                new Decision(offer.id(), "reserveSkipped", who, reason, Map.of("application", application.toString())));
    }
}
