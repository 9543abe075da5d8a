package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AwardFollowUpTest extends AwardHouse {

    @Autowired
    private Results results;

    /** Ends at {@code grantClosed}. */
    @Test
    void aGrantIsPaidInPartsReportedOnAndItsResultsCountOnTheGoalThatJustifiedIt() {
        Award award = signed(completed());
        pay(award);
        visit(award);
        report(award, 2);
        complete("acceptReport", award.id(), manager, Map.of("result", "ACCEPT"));
        pay(award);
        visit(award);
        report(award, 3);
        complete("acceptReport", award.id(), manager, Map.of("result", "ACCEPT"));

        assertThat(hasEnded("grantClosed", award.id())).isTrue();
        assertThat(award(award.id()).status()).isEqualTo(AwardStatus.CLOSED);
        assertThat(resultsOf(award))
                .containsOnly(
                        Map.entry("jobsCreated", new BigDecimal("3")),
                        Map.entry("youthJobs", new BigDecimal("1")),
                        Map.entry("womenJobs", new BigDecimal("1")));
    }

    private Map<String, BigDecimal> resultsOf(Award award) {
        List<ResultFact> facts = results.of(award.goal());
        return facts.stream()
                .filter(fact -> fact.sourceId().equals(award.id()))
                .collect(Collectors.toMap(
                        ResultFact::indicator, fact -> fact.value().stripTrailingZeros()));
    }

    /** Ends at {@code awardReleased}. */
    @Test
    void anAwardThatIsDeclinedFreesItsMoneyForTheReserveList() {
        Call call = completed();
        Award award = awarded(call);
        complete("acceptAward", award.id(), award.awardee(), Map.of("answer", "DECLINE", "reason", "Көшіп кетемін."));

        assertThat(hasEnded("awardReleased", award.id())).isTrue();
        assertThat(award(award.id()).status()).isEqualTo(AwardStatus.RELEASED);
        assertThat(application(award.applicationId()).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(offers.findAll())
                .filteredOn(offer -> offer.freedBy().equals(award.id()))
                .hasSize(1);
    }
}
