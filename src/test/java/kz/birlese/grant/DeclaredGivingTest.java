package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A call that has declared how its fund is given out. */
class DeclaredGivingTest extends CompetitionHouse {

    @Autowired
    private Ranking ranking;

    @Autowired
    private DecisionLog log;

    @Autowired
    private WriteDecisionFile decisionFile;

    private UUID call;
    private UUID best;
    private UUID second;
    private UUID third;

    private void scored(Map<String, Object> declared) {
        Map<String, Object> rules = rules();
        rules.putAll(declared);
        call = openCall(rules);
        best = eligible(call, 1_200_000, 200_000);
        second = eligible(call, 1_000_000, 200_000);
        third = eligible(call, 900_000, 150_000);
        openScoring(call);
        score(best, 5);
        score(second, 4);
        score(third, 4);
    }

    @Test
    void aPortfolioFundsThoseWhoTogetherAreWorthMost() {
        scored(Map.of("giving", "PORTFOLIO", "reserveMonths", 6));

        assertThat(ranking.rankedTogether(call))
                .extracting(
                        RankedApplication::applicationId,
                        RankedApplication::provisional,
                        RankedApplication::provisionalReason)
                .containsExactly(
                        tuple(best, Outcome.RESERVE, "outsidePortfolio"),
                        tuple(third, Outcome.AWARD, "inPortfolio"),
                        tuple(second, Outcome.AWARD, "inPortfolio"));
        assertThat(noted())
                .containsEntry("worth", "1600000")
                .containsEntry("only", "true")
                .containsEntry("lowered", "");

        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(status(second)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(letter("applicationDecided/" + best + "/RESERVE"))
                .contains("бірге ең құнды болатын жобалар", "Резервтік тізімнің соңғы мерзімі");
        assertThat(calls.named(call).reserveUntil())
                .isEqualTo(time.now()
                        .atZone(ZONE)
                        .toLocalDate()
                        .plusMonths(6)
                        .plusDays(1)
                        .atStartOfDay(ZONE)
                        .toInstant());
        assertThat(letter("applicationDecided/" + second + "/AWARDED")).contains("2 000 000 ₸ қор аясында");
    }

    @Test
    void theRestOfTheFundIsGrantedWhereTheCallSaysSo() {
        scored(Map.of("giving", "TOP_DOWN", "part", "REST", "partFrom", 80));

        RankedApplication place = ranking.findByApplicationId(third).orElseThrow();
        assertThat(place.provisionalReason()).isEqualTo("fundedInPart");
        assertThat(place.amount()).isEqualTo(Money.tenge(800_000));
        assertThat(ranking.findByApplicationId(second).orElseThrow().provisionalReason())
                .isEqualTo("fundExhausted");

        holdCommittee(call, List.of());
        assertThat(ranking.findByApplicationId(third).orElseThrow().amount()).isEqualTo(Money.tenge(800_000));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        as(director, () -> {
            assertThat(VerifyDecisionFile.first(decisionFile.of(call))).isEmpty();
            assertThat(VerifyDecisionFile.first(decisionFile.about(third)))
                    .as("an extract, which holds a grant in part and not the whole fund")
                    .isEmpty();
        });
    }

    @Test
    void aSettlementGetsNoMoreThanTheCallAllows() {
        Map<String, Object> one =
                new HashMap<>(Map.of("limitGroup", "SETTLEMENT", "limitBound", "AT_MOST", "limitMeasure", "GRANTS"));
        one.put("limitAmount", 1);
        scored(Map.of("giving", "TOP_DOWN", "limits", List.of(one), "fund", 5_000_000));

        assertThat(ranking.rankedTogether(call))
                .extracting(RankedApplication::provisionalReason)
                .containsExactly("fundedInRank", "ceilingReached", "ceilingReached");
    }

    @Test
    void whatACallCannotKeepIsRefusedBeforeItOpens() {
        Map<String, Object> rules = rules();
        rules.put("giving", "TOP_DOWN");
        rules.put(
                "limits",
                List.of(Map.of(
                        "limitGroup",
                        "SETTLEMENT:" + AKSHUKUR,
                        "limitBound",
                        "AT_LEAST",
                        "limitMeasure",
                        "GRANTS",
                        "limitAmount",
                        5)));
        UUID started = startedCall();
        assertThat(refused(manager, "prepareCall", started, rules)).containsExactly("floorNeedsPortfolio");
        rules.put("giving", "PORTFOLIO");
        assertThat(refused(manager, "prepareCall", started, rules)).containsExactly("floorsWithinFund");
    }

    @Test
    void aCallThatAskedForNothingSaysNothingNew() {
        scored(Map.of());

        assertThat(calls.named(call).settings().giving()).isNull();
        assertThat(log.about(call)).noneMatch(entry -> entry.decision().what().equals(GiveOut.NOTED));
        assertThat(ranking.rankedTogether(call))
                .extracting(RankedApplication::provisionalReason)
                .containsExactly("fundedInRank", "fundExhausted", "fundExhausted");
    }

    private Map<String, String> noted() {
        return log.about(call).stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals(GiveOut.NOTED))
                .map(Decision::facts)
                .findFirst()
                .orElseThrow();
    }
}
