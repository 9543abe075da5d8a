package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
                .containsExactly(org.assertj.core.groups.Tuple.tuple(tooLarge.id(), AwardFromReserve.DOES_NOT_FIT));
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
