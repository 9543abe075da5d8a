package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.ReadMeeting;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * One settlement from its working group to the next cycle, with all that goes wrong on the way: an issue raised twice,
 * one that the village cannot solve, a tally with a mistake, a plan that is not SMART, a gathering without a quorum, and a
 * review that brings a new version.
 */
class WholeCycleTest extends VoteHouse {

    private static final String TAPS = "Құбырдан су келмейді";
    /** No other test plans here for this year or the one the next cycle begins with. */
    private static final int FIRST_YEAR = 2021;

    /** A Monday before the plan begins, 9 o'clock in Aktau. */
    private static final Instant BEGIN = Instant.parse("2020-10-05T04:00:00Z");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TaskForms forms;

    @Autowired
    private EscalateIssue escalate;

    @Autowired
    private ShowVillage showVillage;

    @Autowired
    private TraceIssue traceIssue;

    @Autowired
    private TraceGoal traceGoal;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private PlanMeasures measures;

    /** What people do once the priorities are agreed. */
    private final ReviewHouse village = new ReviewHouse() {};

    @Test
    void aVillageComesFromItsGroupToItsPlanAndThroughItsYearsToTheNextCycle() {
        UUID cycle = begun();
        String water = sorted(cycle);
        answeredByTheRegion(cycle);
        votedWithAMistake(cycle);
        draftedTwice(cycle);
        metTwice(cycle);
        PlanVersion first = adopted(cycle);
        theThreadHolds(first, water);
        amended(cycle, first);
        closed(cycle);
    }

    private UUID begun() {
        time.set(BEGIN);
        beans.autowireBean(village);
        village.group = secretary;
        village.chair = second;
        village.akimat = person(new Reach(Role.AKIMAT, AKSHUKUR));
        village.year = FIRST_YEAR;
        UUID cycle = transaction.execute(status -> {
            makeRoom(AKSHUKUR);
            return launchCycle.in(AKSHUKUR, FIRST_YEAR, FIRST_YEAR + 2, BATYR, manager);
        });
        Map<String, Object> group = group();
        group.put("documentDate", LocalDate.of(2020, 10, 1));
        group.put("termMonths", 48);
        List<Map<String, Object>> members = PlanHouse.rows(group, "members");
        members.get(0).put("email", email(second));
        members.get(2).put("email", email(secretary));
        complete(secretary, "formWorkingGroup", cycle, group);
        complete(secretary, "describeSettlement", cycle, profile());
        return cycle;
    }

    private String email(UUID person) {
        return accounts.findById(person).orElseThrow().contact().email();
    }

    /** Water leads with the voices of its duplicate; answers its number. */
    private String sorted(UUID cycle) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String text : List.of(WATER, TAPS, ROAD, NURSERY, INTERNET)) {
            Map<String, Object> row = raised(text, text.equals(TAPS) ? 7 : 10);
            row.put("raisedOn", LocalDate.of(2020, 10, 4));
            rows.add(row);
        }
        complete(secretary, "recordIssues", cycle, Map.of("issues", rows, "collectionOver", true));
        UUID water = issue(cycle, WATER);
        Map<String, String> merge = Map.of(
                "issue", issue(cycle, TAPS).toString(), "into", water.toString(), "why", "Бір мәселе екі рет айтылды");
        List<UUID> leading = List.of(water, issue(cycle, NURSERY), issue(cycle, INTERNET));
        complete(
                secretary,
                "mergeIssues",
                cycle,
                Map.of(
                        "merges", List.of(merge),
                        "setAside", List.of(),
                        "leading", leading.stream().map(UUID::toString).toList()));
        assertThat(traceIssue.of(issue(issue(cycle, TAPS)).number()).voices()).isEqualTo(17);
        List<Map<String, Object>> branches = new ArrayList<>();
        leading.forEach(
                each -> branches.addAll(List.of(branch(each, "CAUSE", "Себеп"), branch(each, "EFFECT", "Салдар"))));
        Map<String, Object> trees = new HashMap<>();
        trees.put(
                "trees",
                leading.stream()
                        .map(each -> Map.of("objective", "Мәселе шешілді"))
                        .toList());
        trees.put("branches", branches);
        complete(secretary, "drawProblemTrees", cycle, trees);
        time.fire("finishPreparation", cycle);
        return issue(water).number();
    }

    /** The road is beyond the village and the district. */
    private void answeredByTheRegion(UUID cycle) {
        UUID road = issue(cycle, ROAD);
        UUID[] sent = new UUID[1];
        as(secretary, () -> sent[0] = escalate.of(road, "Әкімдікке үш рет жаздық, жауап болмады."));
        complete(district, "answerAsDistrict", sent[0], answer("PASSED_ON", "Ауданда мұндай қаражат жоқ."));
        assertThat(refused(region, "answerAsRegion", sent[0], answer("SOLVED", " ")))
                .isNotEmpty();
        complete(region, "answerAsRegion", sent[0], answer("SOLVED", "Жол келесі жылдың бюджетіне енгізілді."));
        time.fire("tellVillage", sent[0]);
        assertThat(showVillage.of(AKSHUKUR).standing())
                .filteredOn(line -> line.issue().id().equals(road))
                .singleElement()
                .satisfies(line -> assertThat(line.escalation().answer()).startsWith("Жол келесі"));
    }

    private static Map<String, Object> answer(String outcome, String words) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("decision", outcome);
        answer.put("answer", words);
        return answer;
    }

    /** The second ballot is keyed wrongly; the second person finds it, and the correction stays to be seen. */
    private void votedWithAMistake(UUID cycle) {
        assertThat(task("keyTally", cycle))
                .as("no vote before its rule is fixed")
                .isNull();
        Map<String, Object> rule = rule(VotingRule.BORDA);
        rule.put("choices", PlanHouse.rows(rule, "choices").subList(0, 3));
        complete(secretary, "fixRankingRule", cycle, rule);
        open(cycle);
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "12", "12", "21");
        complete(secretary, "keyTally", cycle, sheets(3, 0));
        complete(second, "confirmTally", cycle, Map.of("outcome", "DIFFER", "found", "2-бюллетеньде 32 тұр"));
        take("correctTally", cycle, secretary);
        UUID wrong = ballot(cycle, 2).getId();
        as(secretary, () -> keyTally.correct(vote(cycle).id(), wrong, "32", "Қате енгізілді"));
        Map<String, Object> mended = sheets(3, 0);
        mended.put("mended", "2-бюллетень түзетілді");
        complete(secretary, "correctTally", cycle, mended);
        agree(cycle);
        time.fire("publishRanking", cycle);
        assertThat(ballots.numbered(vote(cycle).id(), 2)).hasSize(2);
    }

    /** The first draft does not say who pays. */
    private void draftedTwice(UUID cycle) {
        Map<String, Object> vague = plan(cycle);
        PlanHouse.rows(PlanHouse.rows(vague, "goals").get(1), "measures").get(0).put("source", null);
        village.draft(cycle, vague);
        village.note("noteFeasibility", cycle);
        String task = task("draftPlan", cycle).getId();
        as(secretary, () -> {
            actions.claim(task);
            assertThat(forms.open(task).opening().toString()).contains("2.1");
        });
        village.draft(cycle, AdoptPlanTest.numbered(plan(cycle)));
        village.note("noteFeasibility", cycle);
        time.fire("bringToDecision", cycle);
    }

    /** As any village's, but that the first goal answers the water and the second the nursery. */
    private Map<String, Object> plan(UUID cycle) {
        Map<String, Object> plan = village.plan();
        List<Map<String, Object>> goals = PlanHouse.rows(plan, "goals");
        goals.get(0).put("issues", List.of(issue(cycle, WATER).toString()));
        goals.get(1).put("issues", List.of(issue(cycle, NURSERY).toString()));
        return plan;
    }

    /** Too few people come the first time; what they came for is done the second time, and both stay. */
    private void metTwice(UUID cycle) {
        UUID gathering = village.called(cycle, Kind.GATHERING);
        village.begin(gathering);
        village.attend(gathering, 20, 3);
        assertThat(isOpen("writeMinutes", gathering)).isFalse();
        complete(
                secretary,
                "reconveneMeeting",
                gathering,
                Map.of(
                        "decision", "RECONVENE",
                        "startsAt", village.today().plusDays(10).atTime(12, 0),
                        "place", "Мектеп",
                        "reason", "Дауылдан келе алмады."));
        time.fire("sendInvitations", gathering);
        LocalDate again = village.today().plusDays(10);
        village.on(again.getYear(), again.getMonthValue(), again.getDayOfMonth());
        time.fire("meetingBegins", gathering);
        village.attend(gathering, 80, 3);
        village.decide(gathering, 60, 15, 5);
        time.fire("recordGathering", cycle);
        ReadMeeting.Page page = village.page(gathering);
        assertThat(page.attempts()).hasSize(1);
    }

    private PlanVersion adopted(UUID cycle) {
        assertThat(isOpen("adoptDevelopmentPlan", cycle))
                .as("the group has not decided yet")
                .isFalse();
        village.agree(cycle);
        complete(village.akimat, "adoptDevelopmentPlan", cycle, village.resolution());
        assertThat(answers(cycle)).as("in force and not public yet").isEmpty();
        time.fire("publishPlan", cycle);
        assertThat(cycle(cycle).status()).isEqualTo(CycleStatus.RUNNING);
        return versions.inForce(cycle).orElseThrow();
    }

    /** The goals that answer the water, as everybody sees it. */
    private List<UUID> answers(UUID cycle) {
        return traceIssue.of(issue(issue(cycle, WATER)).number()).goals();
    }

    private void theThreadHolds(PlanVersion version, String water) {
        UUID goal = version.content().goals().get(0).id();
        IssueTrace trace = traceIssue.of(water);
        assertThat(trace.goals()).containsExactly(goal);
        assertThat(trace.place()).isPositive();
        assertThat(traceGoal.of(goal).issues()).singleElement().satisfies(answered -> {
            assertThat(answered.number()).isEqualTo(water);
            assertThat(answered.voices()).isEqualTo(17);
        });
    }

    /** After a year the wells go, with the reason, the second goal answers the water too, and the plan is adopted anew. */
    private void amended(UUID cycle, PlanVersion first) {
        PlanMeasure measure = transaction.execute(
                status -> measures.findByCycleOrderByCode(cycle).get(0));
        village.on(3, 1);
        time.fire("measureStartReached", measure.id());
        complete(village.akimat, "confirmMeasureStart", measure.id(), ReviewHouse.line("UNDERWAY", null));
        village.reviewDue(cycle, FIRST_YEAR);
        complete(secretary, "reportYear", cycle, village.report(cycle, true));
        Map<String, Object> plan = AdoptPlanTest.numbered(plan(cycle));
        PlanHouse.rows(PlanHouse.rows(plan, "goals").get(0), "measures").remove(1);
        assertThat(refused(secretary, "amendPlan", cycle, plan))
                .as("a measure does not vanish without a reason")
                .isNotEmpty();
        UUID wells = first.content().goals().get(0).measures().get(1).id();
        plan.put("dropped", List.of(Map.of("gone", wells.toString(), "reason", "Құдықтардың суы ішуге жарамсыз.")));
        PlanHouse.rows(plan, "goals")
                .get(1)
                .put("issues", List.of(issue(cycle, WATER).toString()));
        complete(secretary, "amendPlan", cycle, plan);
        village.note("weighAmendments", cycle);
        time.fire("adoptAmendment", cycle);
        village.gather(cycle);
        village.agree(cycle);
        complete(village.akimat, "adoptDevelopmentPlan", cycle, village.resolution());
        time.fire("publishAmendment", cycle);
        PlanVersion second = versions.inForce(cycle).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(answers(cycle)).as("another goal answers it now").hasSize(2);
        assertThat(second.dropped()).extracting(Dropped::reason).containsExactly("Құдықтардың суы ішуге жарамсыз.");
        assertThat(PlanDifference.of(first.content(), second.content(), second.dropped())
                        .lines())
                .extracting(line -> line.kind() + " " + line.code())
                .contains("REMOVED 1.2");
        time.fire("beginNextYear", cycle);
    }

    private void closed(UUID cycle) {
        village.reviewDue(cycle, FIRST_YEAR + 1);
        village.confirmYear(cycle);
        time.fire("beginNextYear", cycle);
        village.reviewDue(cycle, FIRST_YEAR + 2);
        village.confirmYear(cycle);
        time.fire("closeCycle", cycle);
        assertThat(hasEnded("cycleClosed", cycle)).isTrue();
        PlanCycle next = cycles.findBySettlementOrderByFirstYear(AKSHUKUR).stream()
                .filter(each -> cycle.equals(each.previous()))
                .findFirst()
                .orElseThrow();
        assertThat(next.firstYear()).isEqualTo(FIRST_YEAR + 3);
        assertThat(isOpen("formWorkingGroup", next.id())).isTrue();
        makeRoom(AKSHUKUR);
    }
}
