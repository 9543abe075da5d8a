package kz.birlese.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.Table;
import kz.birlese.body.Seat.Office;
import kz.birlese.body.Seat.Party;
import kz.birlese.demo.AdoptedCycle.Raised;
import kz.birlese.demo.AdoptedPlan.Goal;
import kz.birlese.demo.AdoptedPlan.Measure;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.EnteredFacts;
import kz.birlese.plan.FundSource;
import kz.birlese.plan.WorkingGroups.Member;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The demo's plans read like real ones: all settlements of the first year, nothing the product would find fault with. */
class DemoPlansTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private final Table smart = Table.of("decideSmart");

    @Test
    void theSevenSettlementsOfTheFirstYearHaveThreeOrFourGoalsEach() {
        assertThat(plans())
                .extracting(AdoptedPlan::settlement)
                .containsExactlyInAnyOrder(
                        "475030100", "475036100", "475040100", "475042100", "475220100", "475233100", "475235100");
        assertThat(plans()).allSatisfy(plan -> assertThat(plan.goals()).hasSizeBetween(3, 4));
    }

    @Test
    void noTwoGoalsSayTheSame() {
        assertThat(plans().stream().flatMap(plan -> plan.goals().stream()))
                .extracting(goal -> goal.text().kk())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyIndicatorHasAName() throws IOException {
        StringBuilder texts = new StringBuilder();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties")) {
            texts.append(file.getContentAsString(StandardCharsets.UTF_8));
        }
        Set<String> used = Stream.concat(
                        goals().map(Goal::indicator), measures().map(Measure::indicator))
                .collect(Collectors.toSet());
        assertThat(used)
                .allSatisfy(indicator -> assertThat(texts).containsPattern("(?m)^indicator\\." + indicator + " ?="));
    }

    @Test
    void theSmartTableFindsNothingInAnyGoalOrMeasure() {
        assertThat(plans()).allSatisfy(plan -> assertThat(EnteredFacts.of(plan))
                .allSatisfy((about, facts) -> assertThat(smart.all(facts, "finding"))
                        .as(plan.settlement() + " " + about)
                        .isEmpty()));
    }

    @Test
    void everyPlanHasMeasuresThatArePaidAndSomeThatAreNotAndAddsUp() {
        assertThat(plans()).allSatisfy(plan -> {
            List<Measure> measures = plan.goals().stream()
                    .flatMap(goal -> goal.measures().stream())
                    .toList();
            BigDecimal unfunded = sum(measures.stream().filter(each -> each.source() == FundSource.UNFUNDED));
            BigDecimal funded = sum(measures.stream().filter(each -> each.source() != FundSource.UNFUNDED));
            assertThat(unfunded).isPositive();
            assertThat(funded).isPositive();
            assertThat(EnteredFacts.total(plan)).isEqualByComparingTo(funded.add(unfunded));
            assertThat(EnteredFacts.unfunded(plan)).isEqualByComparingTo(unfunded);
        });
    }

    @Test
    void everyGoalAnswersAnIssueThatLeadsAndHasTwoToFourMeasures() {
        assertThat(plans()).allSatisfy(plan -> {
            List<String> leading = plan.cycle().issues().stream()
                    .filter(Raised::leading)
                    .map(Raised::word)
                    .toList();
            assertThat(plan.goals()).allSatisfy(goal -> {
                assertThat(goal.answers()).isNotEmpty().isSubsetOf(leading);
                assertThat(goal.measures()).hasSizeBetween(2, 4);
            });
        });
    }

    @Test
    void ofTheIssuesSomeAreMergedAndOneIsSetAsideWithTheReason() {
        assertThat(plans()).allSatisfy(plan -> {
            List<Raised> issues = plan.cycle().issues();
            assertThat(issues).hasSizeBetween(5, 8);
            assertThat(issues).anyMatch(each -> each.mergedInto() != null && each.why() != null);
            assertThat(issues)
                    .filteredOn(each -> each.mergedInto() == null && each.why() != null)
                    .hasSize(1);
            assertThat(issues).allMatch(each -> !each.issue().on().isAfter(plan.adoptedOn()));
        });
    }

    @Test
    void theTableOfCompositionFindsNothingInAnyWorkingGroup() {
        Table composition = Table.of("decideComposition");
        assertThat(plans()).allSatisfy(plan -> assertThat(
                        composition.all(composition(plan.cycle().members()), "finding"))
                .as(plan.settlement())
                .isEmpty());
    }

    private static Map<String, Object> composition(List<Member> members) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("members", members.size());
        facts.put("residents", count(members, each -> each.party() == Party.RESIDENTS));
        facts.put("akimat", count(members, each -> each.party() == Party.AKIMAT));
        facts.put("business", count(members, each -> each.party() == Party.BUSINESS));
        facts.put("ngos", count(members, each -> each.party() == Party.NGO));
        facts.put("youth", count(members, each -> each.bornIn() >= 1992));
        facts.put("womenPercent", BigDecimal.valueOf(100L * count(members, Member::woman) / members.size()));
        facts.put("chairs", count(members, each -> each.office() == Office.CHAIR));
        facts.put("secretaries", count(members, each -> each.office() == Office.SECRETARY));
        return facts;
    }

    private static int count(List<Member> members, Predicate<Member> wanted) {
        return (int) members.stream().filter(wanted).count();
    }

    @Test
    void theKazakhAndTheRussianOfATextDiffer() {
        assertThat(texts()).allSatisfy(text -> assertThat(text.kk()).isNotEqualTo(text.ru()));
        assertThat(texts().filter(text -> text.kk().length() > 30))
                .allSatisfy(text -> assertThat(text.kk()).containsPattern("[әғқңөұүһі]"));
    }

    @Test
    void officesAnswerForMeasuresNotPeople() {
        assertThat(measures().map(Measure::owner)).allSatisfy(owner -> assertThat(owner)
                .containsPattern("[Аа]ппарат|бөлімі|басқармасы|орталығы")
                .contains(" / "));
    }

    @Test
    void nobodyOfTheFoundingDocumentsStandsInTheDemo() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/**/*.json");
        assertThat(files).hasSizeGreaterThanOrEqualTo(9);
        for (var file : files) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(file.getFilename())
                    .doesNotContainPattern("(?i)Косуаков|Қосуақов|Маханбетов|Мақанбетов|Аубакиров|Әубәкіров");
        }
        assertThat(DemoPerson.ALL).extracting(DemoPerson::name).doesNotHaveDuplicates();
    }

    private static BigDecimal sum(Stream<Measure> measures) {
        return measures.map(Measure::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Trilingual> texts() {
        return Stream.of(
                        plans().stream().map(AdoptedPlan::title),
                        goals().map(Goal::text),
                        measures().map(Measure::what),
                        measures().map(Measure::where))
                .flatMap(each -> each);
    }

    private static Stream<Goal> goals() {
        return plans().stream().flatMap(plan -> plan.goals().stream());
    }

    private static Stream<Measure> measures() {
        return goals().flatMap(goal -> goal.measures().stream());
    }

    private static List<AdoptedPlan> plans() {
        return DemoPlans.SETTLEMENTS.stream()
                .map(each -> DemoPlans.read(JSON, each))
                .toList();
    }
}
