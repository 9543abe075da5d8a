package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.grant.Complaint.Ground;
import kz.birlese.grant.Recount.Contested;
import kz.birlese.grant.Recount.Told;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.Money;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.WorkingDays;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever hears a complaint sees whether it would have changed the result, and in what time it has to be answered. */
class RecountComplaintTest extends CompetitionHouse {

    @Autowired
    private LodgeComplaint lodge;

    @Autowired
    private RecountComplaint recount;

    @Autowired
    private GatherDecision gather;

    @Autowired
    private Ranking ranking;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Assessments assessments;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private DecisionLog log;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private TransactionTemplate transaction;

    private UUID call;
    private UUID best;
    private UUID wronged;
    private UUID weak;
    private int bestRequests = 1_200_000;
    private final Map<String, Object> declared = new HashMap<>(Map.of("fund", 1_200_000));

    @ParameterizedTest
    @ValueSource(strings = {"TOTAL", "CALIBRATED", "EXPECTED_RANK"})
    void withNothingContestedEveryPlaceAndProposalIsThatOfTheRanking(String column) {
        decide(column);
        transaction.executeWithoutResult(status -> {
            DecisionFile file = gather.of(calls.named(call));
            ranking.findByCallIdOrderByPlace(call).forEach(each -> expectAsRanked(file, each));
        });
    }

    private static void expectAsRanked(DecisionFile file, RankedApplication ranked) {
        Recount.Standing standing = new Recount(file, ranked.applicationId())
                .with(file.sheets().stream()
                        .filter(sheet -> sheet.applicationId().equals(ranked.applicationId()))
                        .toList());
        assertThat(standing.place()).isEqualTo(ranked.place());
        assertThat(standing.total()).isEqualTo(ranked.total());
        assertThat(standing.value()).isEqualTo(ranked.value());
        assertThat(standing.outcome()).isEqualTo(ranked.provisional());
        assertThat(standing.missed()).isEqualTo(ranked.thresholdsMissed());
    }

    /** Sheets of 5 and 5, and of 2 and 5, make 82; without the second it is 100 and comes first of equals by its means. */
    @Test
    void theHearerSeesWhatEachSheetChanges() {
        decide("TOTAL");
        UUID complaint = complain(wronged);
        UUID hearer = person(Role.COUNCIL_MEMBER);
        int low = lowSheet();
        as(hearer, () -> {
            List<Told> each = recount.withoutEach(complaint);
            assertThat(each).hasSize(2);
            Told without = each.get(low - 1);
            assertThat(without.before().total()).isEqualByComparingTo("82");
            assertThat(without.before().place()).isEqualTo(2);
            assertThat(without.before().outcome()).isEqualTo(Outcome.RESERVE);
            assertThat(without.after().total()).isEqualByComparingTo("100");
            assertThat(without.after().place()).isEqualTo(1);
            assertThat(without.after().outcome()).isEqualTo(Outcome.AWARD);
            assertThat(without.changesOutcome()).isTrue();

            Told rescored =
                    recount.of(complaint, List.of(new Contested(low, "c1", 3))).orElseThrow();
            assertThat(rescored.after().total()).isEqualByComparingTo("88");
            assertThat(rescored.changesPlace()).isFalse();
        });
    }

    @Test
    void whatWasContestedIsKeptWithTheFinding() {
        decide("TOTAL");
        UUID complaint = complain(wronged);
        complete(person(Role.COUNCIL_MEMBER), "hearComplaint", complaint, upheld());

        Told told = complaints.findById(complaint).orElseThrow().recount();
        assertThat(told.contested()).containsExactly(new Contested(lowSheet(), null, null));
        assertThat(told.after().outcome()).isEqualTo(Outcome.AWARD);
        assertThat(log.about(complaint))
                .filteredOn(each -> each.decision().what().equals("resultRecounted"))
                .singleElement()
                .satisfies(each -> assertThat(each.decision().facts())
                        .containsEntry("placeBefore", "2")
                        .containsEntry("placeAfter", "1")
                        .containsEntry("outcomeAfter", "AWARD"));
        assertThat(ranking.findByApplicationId(wronged).orElseThrow().place())
                .as("nothing is changed by it")
                .isEqualTo(2);
    }

    /** The first gets 800 000 and the second what is left: 700 000 of its 1 000 000. First itself it gets all. */
    @Test
    void aPartGrantThatWouldBeLargerChangesTheResult() {
        declared.putAll(Map.of("giving", "TOP_DOWN", "part", "REST", "partFrom", 50, "fund", 1_500_000));
        bestRequests = 800_000;
        decide("TOTAL");
        UUID complaint = complain(wronged);
        RankedApplication decided = ranking.findByApplicationId(wronged).orElseThrow();
        assertThat(decided.amount()).isEqualTo(Money.tenge(700_000));
        as(person(Role.COUNCIL_MEMBER), () -> {
            Told told = recount.withoutEach(complaint).get(lowSheet() - 1);
            assertThat(told.before().outcome()).isEqualTo(Outcome.AWARD);
            assertThat(told.before().granted()).isEqualTo(Money.tenge(700_000));
            assertThat(told.after().outcome()).isEqualTo(Outcome.AWARD);
            assertThat(told.after().granted()).isEqualTo(Money.tenge(1_000_000));
            assertThat(told.changesOutcome()).isTrue();
        });
        complete(person(Role.COUNCIL_MEMBER), "hearComplaint", complaint, upheld());
        Told kept = complaints.findById(complaint).orElseThrow().recount();
        assertThat(kept.changesOutcome()).isTrue();
        assertThat(kept.after().granted()).isEqualTo(Money.tenge(1_000_000));
        assertThat(log.about(complaint))
                .filteredOn(each -> each.decision().what().equals("grantRecounted"))
                .singleElement()
                .satisfies(each -> assertThat(each.decision().facts())
                        .containsEntry("before", "700000.00")
                        .containsEntry("after", "1000000.00"));
    }

    @Test
    void whatIsNotThereCannotBeContested() {
        decide("TOTAL");
        UUID complaint = complain(wronged);
        as(person(Role.COUNCIL_MEMBER), () -> {
            assertThatThrownBy(() -> recount.of(complaint, List.of(new Contested(3, null, null))))
                    .satisfies(refused("contestedSheet"));
            assertThatThrownBy(() ->
                            recount.of(complaint, List.of(new Contested(1, null, null), new Contested(2, null, null))))
                    .satisfies(refused("contestedSheet"));
            assertThatThrownBy(() -> recount.of(complaint, List.of(new Contested(1, "c1", 6))))
                    .satisfies(refused("contestedScore"));
            assertThatThrownBy(() -> recount.of(complaint, List.of(new Contested(1, "c9", 3))))
                    .satisfies(refused("contestedScore"));
        });
    }

    @Test
    void aComplaintSaysOnWhatItRestsAndIsDueInAsManyDaysAsTheCallGives() {
        decide("TOTAL");
        UUID applicant = applications.named(wronged).applicant();
        assertThatThrownBy(() -> as(applicant, () -> lodge.about(wronged, Set.of(), "Қате.")))
                .satisfies(refused("groundChosen"));
        UUID complaint = complain(wronged);
        Complaint lodged = complaints.findById(complaint).orElseThrow();
        assertThat(lodged.groundsOn()).containsExactly(Ground.PROCEDURE, Ground.FACT);
        assertThat(lodged.answerUntil())
                .isEqualTo(workingDays.after(
                        lodged.lodgedAt(), calls.named(call).settings().complaintDays()));
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey("hearComplaint")
                .processInstanceBusinessKey(complaint.toString())
                .singleResult();
        assertThat(task.getDueDate().toInstant()).isEqualTo(lodged.answerUntil());
    }

    @Test
    void whoScoredInTheCallNeitherHearsNorRecounts() {
        decide("TOTAL");
        UUID complaint = complain(wronged);
        as(applications.named(wronged).applicant(), () -> assertThatThrownBy(() -> recount.withoutEach(complaint))
                .isInstanceOf(Exception.class));
        UUID juror = jurors.get(0);
        alsoHears(juror);
        assertThatThrownBy(() -> as(juror, () -> recount.withoutEach(complaint)))
                .isInstanceOf(NotFound.class);
    }

    private void alsoHears(UUID juror) {
        as(person(Role.ADMIN), () -> grantRole.to(juror, new Reach(Role.COUNCIL_MEMBER, null)));
    }

    private Map<String, Object> upheld() {
        Map<String, Object> values = new HashMap<>();
        values.put("finding", "UPHELD");
        values.put("reasons", "Парақтағы балл негіздемеге сай емес.");
        values.put("contested", List.of(leftOut(lowSheet())));
        return values;
    }

    private static Map<String, Object> leftOut(int sheet) {
        Map<String, Object> row = new HashMap<>();
        row.put("sheet", String.valueOf(sheet));
        row.put("change", "LEFT_OUT");
        return row;
    }

    /** The number of the sheet with the low score, as the hearer sees it. */
    private int lowSheet() {
        List<Assessment> sheets = assessments.findByApplicationId(wronged).stream()
                .sorted(Comparator.comparing(Assessment::id))
                .toList();
        return sheets.get(0).marks().get(0).score() == 2 ? 1 : 2;
    }

    private UUID complain(UUID application) {
        UUID[] lodged = new UUID[1];
        as(
                applications.named(application).applicant(),
                () -> lodged[0] = lodge.about(application, Set.of(Ground.FACT, Ground.PROCEDURE), "Балл қате."));
        return lodged[0];
    }

    /** The fund pays for one of them, where nothing else is said. */
    private void decide(String column) {
        Map<String, Object> rules = rules();
        rules.put("decides", column);
        rules.put("divergenceGap", 100);
        rules.putAll(declared);
        call = openCall(rules);
        best = eligible(call, bestRequests, 200_000);
        wronged = eligible(call, 1_000_000, 200_000);
        weak = eligible(call, 600_000, 100_000);
        openScoring(call);
        scored(best, List.of(5, 4), List.of(5, 5));
        scored(wronged, List.of(5, 5), List.of(2, 5));
        scored(weak, List.of(2, 2), List.of(2, 2));
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
    }

    private void scored(UUID application, List<Integer> first, List<Integer> second) {
        List<Task> given = sheets(application);
        scoreTask(given.get(0), first);
        scoreTask(given.get(1), second);
        time.runDueJobs();
    }

    private static Consumer<Throwable> refused(String rule) {
        return thrown -> assertThat(((Refusal) thrown).reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly(rule);
    }
}
