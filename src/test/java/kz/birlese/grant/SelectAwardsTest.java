package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SelectAwardsTest extends CompetitionHouse {

    @Autowired
    private Ranking ranking;

    @Autowired
    private WithdrawApplication withdraw;

    private UUID call;
    private UUID best;
    private UUID second;
    private UUID weak;

    @BeforeEach
    void scoreThree() {
        call = openCall(rules());
        best = eligible(call, 1_200_000, 200_000);
        second = eligible(call, 1_000_000, 200_000);
        weak = eligible(call, 600_000, 100_000);
        openScoring(call);
        score(best, 5);
        score(second, 4);
        score(weak, 2);
    }

    @Test
    void theCommitteeDepartsFromTheRankingWithAReasonAndTheDirectorApproves() {
        holdCommittee(call, List.of(deviation(second, "AWARD", 800_000, "Ауылда жұмыс орны ең көп ашылады.")));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();

        assertThat(hasEnded("awardsApproved", call)).isTrue();
        assertThat(status(second)).isEqualTo(ApplicationStatus.AWARDED);
        RankedApplication place = ranking.findByApplicationId(second).orElseThrow();
        assertThat(place.provisional()).isEqualTo(Outcome.RESERVE);
        assertThat(place.amount()).isEqualTo(Money.tenge(800_000));
        assertThat(place.deviationReason()).isEqualTo("Ауылда жұмыс орны ең көп ашылады.");
    }

    @Test
    void everyLetterSaysWhatDecided() {
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();

        assertThat(letter("applicationDecided/" + best + "/AWARDED")).contains("2 000 000 ₸ қор оның орнына жетті");
        assertThat(letter("applicationDecided/" + second + "/RESERVE"))
                .contains("2 000 000 ₸ қордан 800 000 ₸ ғана қалды", "1 000 000 ₸ сомадан аз");
        assertThat(letter("applicationDecided/" + weak + "/REJECTED"))
                .contains("мына шекті мәнге жетпеді")
                .doesNotContain("қор");
    }

    @Test
    void aListSentBackStartsAgainFromTheTable() {
        holdCommittee(call, List.of(deviation(second, "AWARD", 800_000, "Ауылда жұмыс орны ең көп ашылады.")));
        complete(director, "approveAwards", call, Map.of("decision", "sendBack", "reason", "Негіздеме жеткіліксіз."));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);

        holdCommittee(call, List.of());
        RankedApplication place = ranking.findByApplicationId(second).orElseThrow();
        assertThat(place.outcome()).isEqualTo(Outcome.RESERVE);
        assertThat(place.deviationReason()).isNull();
    }

    @Test
    void theRankingKeepsItsArithmetic() {
        List<RankedApplication> places = ranking.findByCallIdOrderByPlace(call);
        assertThat(places).extracting(RankedApplication::applicationId).containsExactly(best, second, weak);
        assertThat(places).extracting(each -> each.total().toPlainString()).containsExactly("100.00", "80.00", "40.00");
        assertThat(places)
                .extracting(RankedApplication::provisionalReason)
                .containsExactly("fundedInRank", "fundExhausted", "belowThreshold");
        assertThat(places.get(2).thresholdsMissed()).containsExactly("c1", "total");
    }

    @Test
    void noReasonMakesUpForAThreshold() {
        assertThat(refusedOf(deviation(weak, "AWARD", 600_000, "Өте қажет жоба деп санаймыз.")))
                .containsExactly("deviationBelowThreshold");
        assertThat(refusedOf(deviation(weak, "RESERVE", null, "Өте қажет жоба деп санаймыз.")))
                .containsExactly("deviationBelowThreshold");
    }

    @Test
    void grantsStayWithinTheFundAndTheAmountRequested() {
        assertThat(refusedOf(deviation(second, "AWARD", 1_000_000, "Екеуіне де беру керек.")))
                .containsExactly("fundKept");
        assertThat(refusedOf(deviation(second, "AWARD", 1_000_001, "Сұралғаннан көп беру керек.")))
                .containsExactly("deviationAmount");
        assertThat(refusedOf(deviation(second, "AWARD", 499_999, "Сәл ғана беру керек.")))
                .containsExactly("deviationAmount");
    }

    @Test
    void aDepartureWithoutItsReasonIsRefused() {
        assertThat(refusedOf(deviation(second, "REJECT", null, ""))).containsExactly("form.required");
    }

    @Test
    void aCommitteeBelowItsQuorumDecidesNothing() {
        Map<String, Object> values = new HashMap<>();
        values.put("present", List.of(jurors.get(0).toString(), jurors.get(1).toString()));
        values.put("minutes", "Екі мүше ғана келді, отырыс өткізілді.");
        values.putAll(votes(2, 0, 0));
        assertThat(refused(manager, "holdCommittee", call, values)).containsExactly("quorum");
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
    }

    @Test
    void whoeverHeldThePenDoesNotApproveTheAwards() {
        UUID both = person(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.DIRECTOR, null));
        manager = both;
        holdCommittee(call, List.of());
        assertThat(refused(both, "approveAwards", call, Map.of("decision", "approve")))
                .containsExactly("notOwnCommittee");
    }

    @Test
    void aWinnerWhoWithdrewMeanwhileSendsTheListBackToTheCommittee() {
        holdCommittee(call, List.of());
        UUID owner = applications.findById(best).orElseThrow().applicant();
        as(owner, () -> withdraw.of(best));
        assertThat(refused(director, "approveAwards", call, Map.of("decision", "approve")))
                .containsExactly("awardStands");
        complete(director, "approveAwards", call, Map.of("decision", "sendBack", "reason", "Жеңімпаз бас тартты."));

        holdCommittee(call, List.of(deviation(second, "AWARD", null, "Бірінші орын бас тартты, қаржы босады.")));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(status(best)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(status(second)).isEqualTo(ApplicationStatus.AWARDED);
    }

    private List<String> refusedOf(Map<String, Object> deviation) {
        return refused(() -> holdCommittee(call, List.of(deviation)));
    }
}
