package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.Accounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letter with the decision holds an application against the funded, and tells nobody's name. */
class DecisionLetterTest extends CompetitionHouse {

    @Autowired
    private Accounts accounts;

    @Test
    void theApplicantsMeansStandBesideTheMediansOfTheFunded() {
        Map<String, Object> rules = rules();
        rules.put("fund", 3_000_000);
        UUID call = openCall(rules);
        List<UUID> funded = List.of(eligible(call), eligible(call), eligible(call));
        UUID behind = eligible(call);
        openScoring(call);
        scored(funded.get(0), 5, 5);
        scored(funded.get(1), 4, 5);
        scored(funded.get(2), 3, 4);
        scored(behind, 3, 3);
        decide(call);
        assertThat(status(behind)).isEqualTo(ApplicationStatus.RESERVE);
        Document letter = html("applicationDecided/" + behind + "/RESERVE");
        assertThat(letter.select("table tr").eachText().stream().map(row -> row.replace("\u00a0", " ")))
                .containsExactly(
                        "Өлшемшарт Орташа балл (1–5) Грант алғандардың медианасы Салмағы Ұпай",
                        "Relevance kk 3 4 60 % 36",
                        "Budget kk 3 5 40 % 24",
                        "Барлығы 100-ден 60",
                        "Грант алғандардың жалпы балының медианасы 88");
        assertThat(letter.text()).contains("Медиана");
        jurors.forEach(juror -> assertThat(letter.text())
                .doesNotContain(accounts.findById(juror).orElseThrow().name()));
    }

    @Test
    void fewerThanThreeFundedHaveNoMedian() {
        UUID call = openCall(rules());
        UUID best = eligible(call);
        UUID second = eligible(call);
        UUID behind = eligible(call);
        openScoring(call);
        scored(best, 5, 5);
        scored(second, 4, 5);
        scored(behind, 3, 3);
        decide(call);
        assertThat(status(second)).isEqualTo(ApplicationStatus.AWARDED);
        Document letter = html("applicationDecided/" + behind + "/RESERVE");
        assertThat(letter.text()).contains("3 өтінімнен аз").doesNotContain("медианасы Салмағы");
    }

    @Test
    void ofAnEvenNumberTheMedianLiesBetweenTheTwoInTheMiddle() {
        assertThat(FundedMedians.median(numbers("1", "5", "3"))).isEqualTo(new BigDecimal("3.00"));
        assertThat(FundedMedians.median(numbers("4.33", "1", "4", "5"))).isEqualTo(new BigDecimal("4.17"));
    }

    private static List<BigDecimal> numbers(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private UUID eligible(UUID call) {
        return eligible(call, 1_000_000, 200_000);
    }

    private void scored(UUID application, int first, int second) {
        sheets(application).forEach(task -> scoreTask(task, List.of(first, second)));
        time.runDueJobs();
    }

    private void decide(UUID call) {
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
    }

    private Document html(String key) {
        return Jsoup.parse(post.keyed(key).get(0).html());
    }
}
