package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfferReserveTest extends AwardHouse {

    @Autowired
    private DecisionLog log;

    @Autowired
    private ReserveSkips skips;

    @Autowired
    private ReadAward readAward;

    @Autowired
    private ReserveFacts reserveFacts;

    @Autowired
    private AwardFromReserve awardFromReserve;

    /** Ends at {@code reserveAwarded}. */
    @Test
    void freedMoneyGoesToTheFirstOnTheReserveListThatFitsAndTheSkippedAreNoted() {
        Call call = published();
        Award freed = awarded(call, 1, 1_000_000);
        fillTheFund(call);
        GrantApplication tooLarge = ranked(call, 21, Outcome.RESERVE, 1_200_000);
        GrantApplication fits = ranked(call, 22, Outcome.RESERVE, 900_000);
        ReserveOffer offer = decline(freed);
        complete("decideReserve", offer.id(), director, Map.of("result", "AWARD"));

        assertThat(hasEnded("reserveAwarded", offer.id())).isTrue();
        assertThat(application(fits.id()).status()).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(application(tooLarge.id()).status()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(skips.findByOfferIdOrderByAt(offer.id()))
                .extracting(ReserveSkip::applicationId, ReserveSkip::reason)
                .containsExactly(tuple(tooLarge.id(), AwardFromReserve.DOES_NOT_FIT));
        assertThat(awards.findByApplicationIdAndStatusNot(fits.id(), AwardStatus.RELEASED))
                .hasValueSatisfying(
                        award -> assertThat(isOpen("acceptAward", award.id())).isTrue());
    }

    /** Eleven awards of a million beside the one: nothing of the twelve is left. */
    private void fillTheFund(Call call) {
        for (int place = 2; place <= 12; place++) {
            awarded(call, place, 1_000_000);
        }
    }

    /** Ends at {@code moneyUnused}. */
    @Test
    void nobodyMovesUpWhenTheListNoLongerStands() {
        Call call = published();
        Award freed = awarded(call);
        GrantApplication waiting = ranked(call, 2, Outcome.RESERVE, 700_000);
        inTransaction(() -> {
            calls.lock(call.id()).keepReserveUntil(time.now());
            return null;
        });
        ReserveOffer offer = decline(freed);

        assertThat(hasEnded("moneyUnused", offer.id())).isTrue();
        assertThat(application(waiting.id()).status()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(log.about(offer.id()))
                .extracting(entry -> entry.decision().what())
                .containsExactly("reserveExpired");
    }

    @Test
    void theDirectorAwardsNothingFromAListThatNoLongerStands() {
        Call call = published();
        Award freed = awarded(call);
        ranked(call, 2, Outcome.RESERVE, 700_000);
        ReserveOffer offer = decline(freed);
        inTransaction(() -> {
            calls.lock(call.id()).keepReserveUntil(time.now());
            return null;
        });

        as(director, () -> assertThatThrownBy(() -> awardFromReserve.approve(offer.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reserveExpired"));
        complete("decideReserve", offer.id(), director, Map.of("result", "PASS_OVER", "reason", "Мерзімі бітті."));
        assertThat(hasEnded("moneyUnused", offer.id())).isTrue();
    }

    /** Ends at {@code moneyUnused}. */
    @Test
    void moneyThatFitsNobodyStaysUnused() {
        Call call = published();
        ReserveOffer offer = decline(awarded(call));

        assertThat(hasEnded("moneyUnused", offer.id())).isTrue();
        assertThat(offer(offer.id()).status()).isEqualTo(ReserveOffer.Status.UNUSED);
    }

    @Test
    void whoeverHoldsTheirOfficeElsewhereNeitherOpensNorDecidesIt() {
        Call call = published();
        Award freed = awarded(call);
        ranked(call, 2, Outcome.RESERVE, 700_000);
        UUID offer = decline(freed).id();
        for (Role role : List.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR)) {
            as(person(new Reach(role, AKSHUKUR)), () -> assertThat(readAward.reserve(offer))
                    .isNotNull());
            as(person(new Reach(role, BATYR)), () -> assertThatThrownBy(() -> readAward.reserve(offer))
                    .isInstanceOf(NotFound.class));
        }
        as(person(new Reach(Role.DIRECTOR, BATYR)), () -> assertThatThrownBy(() -> awardFromReserve.approve(offer))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void theDirectorMayPassOverAnApplicationWithAReasonAndTheSearchGoesOn() {
        Call call = published();
        Award freed = awarded(call);
        GrantApplication first = ranked(call, 2, Outcome.RESERVE, 700_000);
        GrantApplication second = ranked(call, 3, Outcome.RESERVE, 600_000);
        ReserveOffer offer = decline(freed);
        complete("decideReserve", offer.id(), director, Map.of("result", "PASS_OVER", "reason", "Басқа грант алды."));

        assertThat(offer(offer.id()).candidate()).isEqualTo(second.id());
        complete("decideReserve", offer.id(), director, Map.of("result", "AWARD"));
        assertThat(application(first.id()).status()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(application(second.id()).status()).isEqualTo(ApplicationStatus.AWARDED);
    }

    @Test
    void twoSearchesNeverProposeTheSameApplication() {
        Call call = published();
        Award one = awarded(call, 1, 800_000);
        Award other = awarded(call, 2, 800_000);
        List<UUID> reserve = List.of(
                ranked(call, 3, Outcome.RESERVE, 700_000).id(),
                ranked(call, 4, Outcome.RESERVE, 700_000).id());
        ReserveOffer firstSearch = decline(one);
        ReserveOffer secondSearch = decline(other);

        assertThat(List.of(
                        offer(firstSearch.id()).candidate(),
                        offer(secondSearch.id()).candidate()))
                .containsExactlyElementsOf(reserve);
    }

    @Test
    void theApplicationThatWaitedOnTheReserveListHearsOfItsAward() {
        Call call = published();
        Award freed = awarded(call);
        GrantApplication waiting = ranked(call, 2, Outcome.RESERVE, 700_000);
        runtime.createProcessInstanceByKey("grantApplication")
                .businessKey(waiting.id().toString())
                .startBeforeActivity("outcomeDecided")
                .execute();
        ReserveOffer offer = decline(freed);
        complete("decideReserve", offer.id(), director, Map.of("result", "AWARD"));

        assertThat(hasEnded("applicationDecided", waiting.id())).isTrue();
    }

    @Test
    void whoseGroupHasAsMuchAsTheCallAllowsIsSkippedAndTheReasonIsShown() {
        Call call = published(atMost(Measure.MONEY, 1_500_000));
        Award freed = awarded(call, 1, 1_000_000);
        awarded(call, 2, 1_000_000);
        GrantApplication tooMuch = ranked(call, 3, Outcome.RESERVE, 700_000);
        GrantApplication within = ranked(call, 4, Outcome.RESERVE, 500_000);
        ReserveOffer offer = decline(freed);

        assertThat(offer(offer.id()).candidate()).isEqualTo(within.id());
        assertThat(skips.findByOfferIdOrderByAt(offer.id()))
                .extracting(ReserveSkip::applicationId, ReserveSkip::reason)
                .containsExactly(tuple(tooMuch.id(), AwardFromReserve.CEILING_REACHED));
        assertThat(log.about(offer.id()))
                .extracting(entry -> entry.decision().what(), entry -> entry.decision()
                        .why())
                .containsExactly(tuple("reserveSkipped", "ceilingReached"));
        as(director, () -> assertThat(reserveFacts.of(offer.id()).get("skipped").toString())
                .contains("Её группа получила столько, сколько допускает конкурс"));
        complete("decideReserve", offer.id(), director, Map.of("result", "AWARD"));
        assertThat(application(within.id()).status()).isEqualTo(ApplicationStatus.AWARDED);
    }

    @Test
    void whatAnotherSearchIsAboutToAwardCountsAgainstTheCeilingToo() {
        Call call = published(atMost(Measure.GRANTS, 1));
        Award one = awarded(call, 1, 800_000);
        Award other = awarded(call, 2, 800_000);
        ranked(call, 3, Outcome.RESERVE, 700_000);
        ranked(call, 4, Outcome.RESERVE, 700_000);
        ReserveOffer whileTheOtherStands = decline(one);
        assertThat(hasEnded("moneyUnused", whileTheOtherStands.id())).isTrue();

        ReserveOffer next = decline(other);
        assertThat(offer(next.id()).status()).isEqualTo(ReserveOffer.Status.PROPOSED);
        assertThat(hasEnded("moneyUnused", decline(awarded(call, 5, 800_000)).id()))
                .isTrue();
    }

    @Test
    void theCeilingIsLookedAtAgainWhenTheDirectorAwards() {
        Call call = published(atMost(Measure.GRANTS, 1));
        Award freed = awarded(call);
        ranked(call, 2, Outcome.RESERVE, 700_000);
        ReserveOffer offer = decline(freed);
        awarded(call, 3, 800_000);

        as(director, () -> assertThatThrownBy(() -> awardFromReserve.approve(offer.id()))
                .hasMessageContaining("groupCeiling"));
        assertThatThrownBy(() -> awardFromReserve.carryOut(offer.id())).hasMessageContaining("groupCeiling");
        complete("decideReserve", offer.id(), director, Map.of("result", "PASS_OVER", "reason", "Шегі толды."));
        assertThat(hasEnded("moneyUnused", offer.id())).isTrue();
    }

    /** The village of the call gets no more than that. */
    static GivingRules atMost(Measure measure, long amount) {
        return new GivingRules(
                GivingRules.Method.TOP_DOWN,
                List.of(new GivingRules.Limit(
                        Trait.SETTLEMENT, null, Bound.AT_MOST, measure, BigDecimal.valueOf(amount))),
                GivingRules.Part.NONE,
                null,
                null);
    }

    private ReserveOffer decline(Award award) {
        complete("acceptAward", award.id(), award.awardee(), Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));
        return offers.findAll().stream()
                .filter(offer -> offer.freedBy().equals(award.id()))
                .findFirst()
                .orElseThrow();
    }

    private ReserveOffer offer(UUID id) {
        return offers.findById(id).orElseThrow();
    }
}
