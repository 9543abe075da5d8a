package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.DrawProblemTrees.Drawn;
import kz.birlese.plan.MergeIssues.Sorting;
import kz.birlese.plan.MergeIssues.Step;
import kz.birlese.plan.ProblemTree.Branch;
import kz.birlese.plan.ProblemTree.Kind;
import kz.birlese.plan.RecordIssues.Moderation;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreparePlanTest extends PreparationHouse {

    private static final String WATER = "Жазда ауызсу болмайды";
    private static final String TAPS = "Құбырдан су келмейді";
    private static final String ROAD = "Мектепке баратын жол нашар";

    @Autowired
    private TaskForms forms;

    @Autowired
    private ProblemTrees trees;

    @Autowired
    private ReadPreparation read;

    @Autowired
    private RaiseIssue raise;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MergeIssues sort;

    @Autowired
    private RecordIssues record;

    @Autowired
    private DrawProblemTrees draw;

    /** Ends at {@code planPrepared}. */
    @Test
    void aSettlementComesFromItsGroupToItsProblemTrees() {
        UUID cycle = sorting(WATER, TAPS, ROAD);
        UUID water = issue(cycle, WATER);
        complete(secretary, "mergeIssues", cycle, sorted(List.of(merge(issue(cycle, TAPS), water)), List.of(), water));
        complete(secretary, "drawProblemTrees", cycle, drawn(water));
        time.runDueJobs();

        assertThat(hasEnded("planPrepared", cycle)).isTrue();
        assertThat(cycle(cycle).status()).isEqualTo(CycleStatus.AGREEING);
        assertThat(cycle(cycle).body()).isNotNull();
        ProblemTree tree = trees.findByIssue(water).orElseThrow();
        assertThat(tree.branches(Kind.CAUSE)).hasSize(1);
        assertThat(tree.branches(Kind.EFFECT)).hasSize(1);
    }

    @Test
    void aGroupThatLacksSomebodyComesBackWithEveryFinding() {
        UUID cycle = launched();
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            members.add(member("Тұрғын " + i, "RESIDENTS", i == 0, 1970, i == 0 ? "CHAIR" : "MEMBER"));
        }
        complete(secretary, "formWorkingGroup", cycle, group(members));

        assertThat(isOpen("describeSettlement", cycle)).isFalse();
        assertThat(findings(cycle))
                .containsExactlyInAnyOrder(
                        "noAkimat", "noBusiness", "noNgo", "tooFewWomen", "noYouth", "notOneSecretary");
        Map<String, Object> opening = opening("formWorkingGroup", cycle);
        assertThat(rows(opening, "findings"))
                .hasSize(6)
                .extracting(row -> row.get("found"))
                .as("one woman of six, rounded down")
                .contains("16.6");
        assertThat((List<?>) opening.get("members")).hasSize(6);
        complete(secretary, "formWorkingGroup", cycle, group());
        assertThat(isOpen("describeSettlement", cycle)).isTrue();
        assertThat(findings(cycle)).isEmpty();
    }

    @Test
    void youngIsWhoeverTurnsFourteenToThirtyFiveThisYear() {
        UUID cycle = launched();
        for (Integer tooYoungTooOldOrUnknown : Arrays.asList(2015, 1992, null)) {
            complete(secretary, "formWorkingGroup", cycle, allBornIn(tooYoungTooOldOrUnknown));
            assertThat(findings(cycle)).as("born in " + tooYoungTooOldOrUnknown).containsExactly("noYouth");
        }
        complete(secretary, "formWorkingGroup", cycle, allBornIn(2014));
        assertThat(findings(cycle)).isEmpty();
    }

    private Map<String, Object> allBornIn(Integer year) {
        List<Map<String, Object>> members = new ArrayList<>();
        rows(group(), "members").forEach(row -> members.add(new HashMap<>(row)));
        members.forEach(row -> row.put("bornIn", year));
        return group(members);
    }

    @Test
    void nobodySitsTwiceAndAnAddressMustBelongToAWorkingGroup() {
        UUID cycle = launched();
        List<Map<String, Object>> twice = new ArrayList<>(rows(group(), "members"));
        twice.add(twice.get(0));
        assertThat(refused(() -> complete(secretary, "formWorkingGroup", cycle, group(twice))))
                .containsExactly("memberTwice");
        List<Map<String, Object>> unknown = new ArrayList<>(rows(group(), "members"));
        String noMember = accounts.findById(manager).orElseThrow().contact().email();
        for (String email : List.of("nobody-here@example.org", noMember)) {
            Map<String, Object> first = new HashMap<>(unknown.get(0));
            first.put("email", email);
            unknown.set(0, first);
            assertThat(refused(() -> complete(secretary, "formWorkingGroup", cycle, group(unknown))))
                    .as(email)
                    .containsExactly("memberAccount");
        }
        List<Map<String, Object>> namesakes = new ArrayList<>(rows(group(), "members"));
        namesakes.add(member("Айгүл Сәрсенова", "RESIDENTS", true, 2006, "MEMBER"));
        complete(secretary, "formWorkingGroup", cycle, group(namesakes));
        assertThat(isOpen("describeSettlement", cycle)).isTrue();
    }

    @Test
    void aSettlementHasNoMoreHouseholdsThanPeople() {
        UUID cycle = launched();
        complete(secretary, "formWorkingGroup", cycle, group());
        Map<String, Object> profile = profile();
        profile.put("households", 9_201);
        assertThat(refused(secretary, "describeSettlement", cycle, profile))
                .containsExactly("householdsAbovePopulation");
        profile.put("households", 9_200);
        complete(secretary, "describeSettlement", cycle, profile);
        assertThat(isOpen("recordIssues", cycle)).isTrue();
    }

    @Test
    void issuesAreRecordedAgainAndAgainUntilCollectionIsOver() {
        UUID cycle = collecting();
        complete(secretary, "recordIssues", cycle, Map.of("issues", List.of(raised(WATER, 40))));
        assertThat(isOpen("recordIssues", cycle)).isTrue();
        complete(secretary, "recordIssues", cycle, Map.of("issues", List.of(raised(ROAD, 12)), "collectionOver", true));
        assertThat(isOpen("mergeIssues", cycle)).isTrue();
        assertThat(issues.inCycle(cycle))
                .extracting(Issue::number)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void collectionDoesNotEndWithNothingNorWithADayThatHasNotCome() {
        UUID cycle = collecting();
        assertThat(refused(() -> complete(secretary, "recordIssues", cycle, Map.of("collectionOver", true))))
                .containsExactly("noIssueYet");
        Map<String, Object> tomorrow = raised(WATER, 3);
        tomorrow.put("raisedOn", LocalDate.of(2028, 3, 7));
        assertThat(refused(() -> complete(secretary, "recordIssues", cycle, Map.of("issues", List.of(tomorrow)))))
                .containsExactly("raisedInFuture");
        assertThat(issues.inCycle(cycle)).isEmpty();
    }

    @Test
    void whatCameOnlineIsAcceptedOrRefusedWithAReasonBeforeCollectionEnds() {
        UUID cycle = collecting();
        String wanted = raise.in(AKSHUKUR, IssueField.ROADS, IssueRaiser.YOUTH, "Көше шамы жоқ, кешке қараңғы");
        String unwanted = raise.in(AKSHUKUR, IssueField.OTHER, IssueRaiser.OTHER, "Көрші ауылдың дүкені жабық");
        assertThat(rows(opening("recordIssues", cycle), "online"))
                .extracting(row -> row.get("raised"))
                .containsExactly("Көше шамы жоқ, кешке қараңғы", "Көрші ауылдың дүкені жабық");
        List<Map<String, Object>> undecided = List.of(Map.of("decision", "ACCEPT"), Map.of("decision", "LATER"));
        assertThat(refused(() -> complete(
                        secretary, "recordIssues", cycle, Map.of("online", undecided, "collectionOver", true))))
                .containsExactly("onlineUndecided");
        assertThat(refused(() -> complete(
                        secretary,
                        "recordIssues",
                        cycle,
                        Map.of("online", List.of(Map.of("decision", "ACCEPT"), Map.of("decision", "REFUSE"))))))
                .containsExactly("form.required");
        List<Map<String, Object>> decided = List.of(
                Map.of("decision", "ACCEPT"), Map.of("decision", "REFUSE", "why", "Бұл басқа ауылдың мәселесі"));
        complete(secretary, "recordIssues", cycle, Map.of("online", decided, "collectionOver", true));

        assertThat(numbered(cycle, wanted).status()).isEqualTo(IssueStatus.NEW);
        assertThat(numbered(cycle, unwanted).status()).isEqualTo(IssueStatus.REFUSED);
        assertThat(numbered(cycle, unwanted).reason()).isEqualTo("Бұл басқа ауылдың мәселесі");
        assertThat(isOpen("mergeIssues", cycle)).isTrue();
    }

    @Test
    void nothingIsRefusedInSilenceNorTakenFromAnotherVillageAndWhatIsRefusedIsNoIssue() {
        assertThat(refused(() -> raise.in(AKSHUKUR, IssueField.ROADS, IssueRaiser.YOUTH, "  Жол жоқ   ")))
                .containsExactly("issueTextShort");
        assertThat(refused(() -> raise.in(AKSHUKUR, IssueField.ROADS, IssueRaiser.YOUTH, "ж".repeat(2_001))))
                .containsExactly("form.tooLong");
        UUID cycle = collecting();
        UUID online = raised(AKSHUKUR);
        UUID elsewhere = raised(BATYR);
        as(secretary, () -> {
            assertThat(refused(() -> record.in(cycle, List.of(), List.of(new Moderation(online, false, null)))))
                    .containsExactly("refusalReasonNeeded");
            assertThatThrownBy(() -> record.in(cycle, List.of(), List.of(new Moderation(elsewhere, true, null))))
                    .isInstanceOf(NotFound.class);
            record.in(cycle, List.of(), List.of(new Moderation(online, false, "Бұл басқа ауылдың мәселесі")));
        });
        transaction.executeWithoutResult(
                status -> issues.findById(elsewhere).orElseThrow().accept(null));
        assertThat(refused(secretary, "recordIssues", cycle, Map.of("collectionOver", true)))
                .containsExactly("noIssueYet");
    }

    private UUID raised(String settlement) {
        String number = raise.in(settlement, IssueField.ROADS, IssueRaiser.YOUTH, "Көше шамы жоқ, кешке қараңғы");
        return issues.findByNumber(number).orElseThrow().id();
    }

    private Issue numbered(UUID cycle, String number) {
        return issues.inCycle(cycle).stream()
                .filter(issue -> issue.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDuplicateKeepsWhoRaisedItGivesItsVoicesAndCanBeTakenBack() {
        UUID cycle = collecting();
        complete(
                secretary,
                "recordIssues",
                cycle,
                Map.of("issues", List.of(raised(WATER, 40), raised(TAPS, 7)), "collectionOver", true));
        UUID water = issue(cycle, WATER);
        UUID taps = issue(cycle, TAPS);
        complete(secretary, "mergeIssues", cycle, sorted(List.of(merge(taps, water)), List.of(), water));
        assertThat(voices(cycle, water)).isEqualTo(47);
        assertThat(issue(taps).status()).isEqualTo(IssueStatus.MERGED);
        assertThat(issue(taps).voices()).isEqualTo(7);

        complete(secretary, "drawProblemTrees", cycle, Map.of("sortAgain", true));
        Map<String, Object> back = sorted(List.of(), List.of(), water);
        back.put("takenBack", List.of(Map.of("issue", taps.toString(), "why", "Бөлек мәселе екен")));
        complete(secretary, "mergeIssues", cycle, back);
        assertThat(voices(cycle, water)).isEqualTo(40);
        assertThat(issue(taps).status()).isEqualTo(IssueStatus.NEW);
    }

    @Test
    void anIssueIsNotMergedIntoItselfNorIntoOneThatHasGone() {
        UUID cycle = sorting(WATER, TAPS, ROAD);
        UUID water = issue(cycle, WATER);
        UUID taps = issue(cycle, TAPS);
        UUID road = issue(cycle, ROAD);
        assertThat(refused(() -> complete(
                        secretary, "mergeIssues", cycle, sorted(List.of(merge(water, water)), List.of(), road))))
                .containsExactly("mergedIntoItself");
        assertThat(refused(() -> complete(
                        secretary,
                        "mergeIssues",
                        cycle,
                        sorted(List.of(merge(taps, water), merge(road, taps)), List.of(), water))))
                .containsExactly("issueElsewhere");
        assertThat(issue(taps).status()).isEqualTo(IssueStatus.NEW);
    }

    @Test
    void sortingNeedsALeadingIssueAReasonAndIssuesOfItsOwnCycle() {
        UUID earlier = issue(sorting(TAPS), TAPS);
        UUID cycle = sorting(WATER, ROAD);
        UUID water = issue(cycle, WATER);
        UUID road = issue(cycle, ROAD);
        List<Step> silently = List.of(new Step(road, " "));
        as(secretary, () -> {
            assertThat(refused(() -> sort.in(cycle, new Sorting(List.of(), List.of(), List.of(), Set.of()))))
                    .containsExactly("noLeadingIssue");
            assertThat(refused(() -> sort.in(cycle, new Sorting(List.of(), List.of(), silently, Set.of(water)))))
                    .containsExactly("reasonGiven");
            assertThatThrownBy(() -> sort.in(cycle, new Sorting(List.of(), List.of(), List.of(), Set.of(earlier))))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatNoLongerLeadsIsNotAnswered() {
        UUID cycle = sorting(WATER, ROAD);
        UUID water = issue(cycle, WATER);
        UUID road = issue(cycle, ROAD);
        complete(secretary, "mergeIssues", cycle, sorted(List.of(), List.of(), water));
        complete(secretary, "drawProblemTrees", cycle, Map.of("sortAgain", true));
        complete(secretary, "mergeIssues", cycle, sorted(List.of(), List.of(), road));
        assertThat(issue(water).isLeading()).isFalse();
        assertThat(issue(road).isLeading()).isTrue();
    }

    @Test
    void whatIsSetAsideHasAReasonAndDoesNotLead() {
        UUID cycle = sorting(WATER, ROAD);
        UUID water = issue(cycle, WATER);
        UUID road = issue(cycle, ROAD);
        assertThat(refused(
                        () -> complete(secretary, "mergeIssues", cycle, sorted(List.of(), List.of(aside(road)), road))))
                .containsExactly("issueElsewhere");
        complete(secretary, "mergeIssues", cycle, sorted(List.of(), List.of(aside(road)), water));
        assertThat(issue(road).status()).isEqualTo(IssueStatus.SET_ASIDE);
        assertThat(issue(road).reason()).isNotBlank();
        assertThat(issue(water).isLeading()).isTrue();
    }

    @Test
    void aTreeWithoutAnObjectiveACauseOrAnEffectIsNotDone() {
        UUID cycle = sorting(WATER, ROAD);
        UUID water = issue(cycle, WATER);
        UUID road = issue(cycle, ROAD);
        complete(secretary, "mergeIssues", cycle, sorted(List.of(), List.of(), water));
        List<Branch> both = List.of(branch(Kind.CAUSE), branch(Kind.EFFECT));
        as(secretary, () -> {
            for (Drawn half : List.of(
                    new Drawn(water, null, both),
                    new Drawn(water, "Ауызсу бар", List.of(branch(Kind.CAUSE))),
                    new Drawn(water, "Ауызсу бар", List.of(branch(Kind.EFFECT))))) {
                draw.in(cycle, List.of(half));
                assertThat(refused(() -> draw.end(cycle))).as(half.toString()).containsExactly("treeIncomplete");
            }
            draw.in(cycle, List.of(new Drawn(water, "Ауызсу бар", both)));
            assertThatThrownBy(() -> draw.in(cycle, List.of(new Drawn(road, "Жол бар", both))))
                    .isInstanceOf(NotFound.class);
        });
        ProblemTree tree = trees.findByIssue(water).orElseThrow();
        assertThat(tree.branches(Kind.CAUSE)).as("what was drawn last").hasSize(1);
    }

    private static Branch branch(Kind kind) {
        return new Branch(kind, "Құбыр ескі", "Құбыр жаңа");
    }

    @Test
    void whoeverIsElsewhereFindsNothing() {
        UUID cycle = launched();
        UUID away = person(new Reach(Role.WORKING_GROUP, BATYR));
        String task = task("formWorkingGroup", cycle).getId();
        as(away, () -> {
            assertThatThrownBy(() -> actions.complete(task, group())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read.of(cycle)).isInstanceOf(NotFound.class);
        });
        as(district, () -> assertThat(read.of(cycle).mayWork()).isTrue());
    }

    private List<String> findings(UUID cycle) {
        List<String> found = new ArrayList<>();
        as(secretary, () -> read.of(cycle).findings().forEach(each -> found.add(each.rule())));
        return found;
    }

    private int voices(UUID cycle, UUID issue) {
        IssueList all = new IssueList(issues.inCycle(cycle));
        return all.voices(issue(issue));
    }

    private Map<String, Object> opening(String box, UUID cycle) {
        Map<String, Object> opening = new HashMap<>();
        String task = task(box, cycle).getId();
        as(secretary, () -> {
            actions.claim(task);
            opening.putAll(forms.open(task).opening());
        });
        return opening;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return (List<Map<String, Object>>) form.get(list);
    }

    private Map<String, Object> drawn(UUID issue) {
        Map<String, Object> values = new HashMap<>();
        values.put("trees", List.of(Map.of("objective", "Жыл бойы ауызсу бар")));
        values.put(
                "branches", List.of(branch(issue, "CAUSE", "Құбыр ескі"), branch(issue, "EFFECT", "Балалар ауырады")));
        return values;
    }

    private static Map<String, Object> merge(UUID issue, UUID into) {
        return Map.of("issue", issue.toString(), "into", into.toString(), "why", "Бірдей мәселе");
    }

    private static Map<String, Object> aside(UUID issue) {
        return Map.of("issue", issue.toString(), "why", "Биыл шешілді");
    }

    private static Map<String, Object> sorted(
            List<Map<String, Object>> merges, List<Map<String, Object>> aside, UUID leading) {
        Map<String, Object> values = new HashMap<>();
        values.put("merges", merges);
        values.put("setAside", aside);
        values.put("leading", List.of(leading.toString()));
        return values;
    }
}
