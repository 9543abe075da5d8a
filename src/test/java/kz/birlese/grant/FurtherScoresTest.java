package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.MixedModel;
import kz.birlese.grant.selection.NearestTheLine;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;
import kz.birlese.people.Language;
import kz.birlese.people.Paper;
import kz.birlese.people.Texts;
import kz.birlese.programme.Money;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A call that spends further scores on those whom the scores place neither above nor below the last grant. */
class FurtherScoresTest extends CompetitionHouse {

    /** Of each application the first criterion as its readers score it; the last is beyond doubt. */
    private static final List<List<Integer>> GIVEN = List.of(
            List.of(5, 5, 4), List.of(5, 4, 3), List.of(3, 5, 4), List.of(4, 3, 5), List.of(4, 4, 3), List.of(3, 3, 3));

    private static final int PAYABLE = 2;

    @Autowired
    private FurtherScores asked;

    @Autowired
    private CorrectScores correct;

    @Autowired
    private Ranking ranking;

    @Autowired
    private Assessments assessments;

    @Autowired
    private ShowFurtherScores show;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private DecisionLog log;

    @Autowired
    private OnTheLine onTheLine;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PrintProtocol print;

    @Autowired
    private Texts texts;

    private final List<UUID> all = new ArrayList<>();

    @Test
    void theyAreAskedOfThoseNearestTheLineRoundByRoundAndThenThePlacesAreGiven() {
        UUID call = scored(3, 3);

        List<UUID> first = nearest(call);
        assertThat(first).hasSizeGreaterThan(1).doesNotContain(all.get(5));
        assertThat(round(call, 1)).containsExactlyInAnyOrderElementsOf(first.subList(0, 2));
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        assertThat(ranking.rankedTogether(call)).isEmpty();
        first.subList(0, 2).forEach(this::isReadByOneMore);
        UUID known = reader(all.get(5));
        as(known, () -> {
            assertThat(correct.standing(all.get(5))).isEmpty();
            assertThat(refused(() -> correct.of(all.get(5), List.of(), "Жаңылдым.")))
                    .as("the line is known by now")
                    .containsExactly("scoresSeen");
        });
        time.passUntil(time.now().plusSeconds(60));
        first.subList(0, 2).forEach(application -> {
            UUID further = UUID.fromString(sheets(application).get(0).getAssignee());
            scoreTask(sheets(application).get(0), List.of(4, 4));
            as(further, () -> assertThat(correct.standing(application))
                    .as("the further sheet itself")
                    .hasSize(2));
        });
        time.runDueJobs();

        Set<UUID> second = round(call, 2);
        assertThat(second).hasSize(1);
        assertThat(ranking.rankedTogether(call)).isEmpty();
        score(second.iterator().next(), 4);

        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(ranking.rankedTogether(call)).hasSize(6);
        assertThat(assessments.findByCallId(call))
                .hasSize(3 * 6 + 3)
                .allMatch(sheet -> sheet.state() == Assessment.State.SUBMITTED);
        assertThat(noted(call)).extracting(facts -> facts.get("cost")).containsExactly("10000.00", "5000.00");
        as(manager, () -> {
            FurtherScoresPage page = show.of(call).orElseThrow();
            assertThat(page.rounds())
                    .extracting(FurtherScoresPage.Round::sheets)
                    .containsExactly(2, 1);
            assertThat(page.rounds().get(0).applications()).hasSize(2);
            assertThat(page.cost().amount()).isEqualByComparingTo("15000");
            assertThat(page.atMost().amount()).isEqualByComparingTo("15000");
        });
        as(jurors.get(0), () -> assertThat(readCall.of(call).furtherScores()).isNull());
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
        theProtocolSaysWhenTheyWereAskedAndWhatTheyCost(call, second.iterator().next());
    }

    private void theProtocolSaysWhenTheyWereAskedAndWhatTheyCost(UUID call, UUID ofSecondRound) {
        FurtherScore last = asked.findByApplicationIdOrderByRound(ofSecondRound).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
        String own = texts.say(
                Language.RU, "protocol.further", Map.of("round", 2, "at", last.askedAt(), "cost", Money.tenge(5_000)));
        as(director, () -> {
            assertThat(unbroken(Paper.words(print.ofCall(call, Language.RU))))
                    .contains(unbroken(texts.say(Language.RU, "further.costInAll") + "15 000 ₸"))
                    .contains(unbroken(own));
            assertThat(unbroken(Paper.words(print.ofApplication(ofSecondRound, Language.RU))))
                    .contains(unbroken(own))
                    .doesNotContain(unbroken(texts.say(Language.RU, "further.costInAll")));
        });
    }

    private static String unbroken(String words) {
        return words.replaceAll("[\\s\\u00a0]", "");
    }

    @Test
    void aFurtherScoreThatNobodyIsLeftToGiveIsNotWaitedFor() {
        UUID call = scored(4, 3);
        UUID left = round(call, 1).iterator().next();
        Task sheet = sheets(left).get(0);
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Туысым.");
        as(UUID.fromString(sheet.getAssignee()), () -> actions.complete(sheet.getId(), conflict));
        time.runDueJobs();
        assertThat(status(left)).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(applications.named(left).total()).isNotNull();
        assertThat(log.about(left))
                .extracting(entry -> entry.decision().what())
                .containsSubsequence(
                        "furtherScoreAsked", "conflictDeclared", "furtherScoreNotGiven", "scoresConsolidated");
        while (calls.named(call).status() == CallStatus.SCORING) {
            all.forEach(application -> score(application, 4));
        }
        assertThat(ranking.rankedTogether(call)).hasSize(6);
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
    }

    @Test
    void nobodyIsAskedWhereNoJurorIsLeftAndTheLogSaysSo() {
        UUID call = scored(5, 3);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(ranking.rankedTogether(call)).hasSize(6);
        assertThat(noted(call)).extracting(facts -> facts.get("sheets")).containsExactly("0");
    }

    @Test
    void nobodyIsAskedForWhoseLatePlaceIsAwaited() {
        UUID call = scored(3, 3);
        List<GrantApplication> before = onTheLine(call);
        assertThat(before).isNotEmpty();
        GrantApplication late = before.get(0);
        Complaint complaint =
                new Complaint("C-1", late, Set.of(Complaint.Ground.FACT), "Негіз", null, time.now(), time.now());
        complaint.hear(director, Complaint.Finding.UPHELD, "Негіз");
        complaint.answer(time.now(), true);
        complaints.save(complaint);

        assertThat(onTheLine(call)).extracting(GrantApplication::id).doesNotContain(late.id());
    }

    private List<GrantApplication> onTheLine(UUID call) {
        return transaction.execute(status -> onTheLine.nearest(calls.named(call)));
    }

    @Test
    void thereAreNoMoreRoundsThanScores() {
        Map<String, Object> rules = declared(3, 2);
        rules.put("furtherRounds", 3);
        UUID call = startedCall();
        assertThat(refused(manager, "prepareCall", call, rules)).containsExactly("roundsWithinScores");
    }

    private Map<String, Object> declared(int readers, int further) {
        Map<String, Object> rules = new HashMap<>(rules());
        rules.put("scorersPerApplication", readers);
        rules.put("divergenceGap", 100);
        rules.put("fund", PAYABLE * 1_000_000);
        rules.put("furtherScores", further);
        rules.put("furtherRounds", 2);
        rules.put("furtherCost", 5_000);
        return rules;
    }

    /** Everything scored as {@link #GIVEN} says; further readers give what the last one did. */
    private UUID scored(int readers, int further) {
        UUID call = openCall(declared(readers, further));
        GIVEN.forEach(any -> all.add(eligible(call, 1_000_000, 150_000)));
        openScoring(call);
        for (int each = 0; each < all.size(); each++) {
            List<Task> sheets = sheets(all.get(each));
            for (int place = 0; place < sheets.size(); place++) {
                int score = GIVEN.get(each).get(Math.min(place, 2));
                scoreTask(sheets.get(place), List.of(score, 4));
            }
        }
        time.runDueJobs();
        return call;
    }

    /** Found again from the sheets handed in so far. */
    private List<UUID> nearest(UUID call) {
        MixedModel model = MixedModel.of(new ScoreTable(assessments.findByCallId(call).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .map(sheet -> new Score(
                        sheet.applicationId().toString(), sheet.juror().toString(), sheet.total()))
                .toList()));
        return NearestTheLine.of(model, ExpectedRanks.of(model), PAYABLE).stream()
                .map(UUID::fromString)
                .toList();
    }

    private UUID reader(UUID application) {
        return assessments.findByApplicationId(application).get(0).juror();
    }

    private Set<UUID> round(UUID call, int number) {
        return asked.findByCallIdOrderByRound(call).stream()
                .filter(each -> each.round() == number)
                .map(FurtherScore::applicationId)
                .collect(Collectors.toSet());
    }

    private void isReadByOneMore(UUID application) {
        Set<UUID> before = assessments.findByApplicationId(application).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .map(Assessment::juror)
                .collect(Collectors.toSet());
        assertThat(before).hasSize(3);
        assertThat(sheets(application)).singleElement().satisfies(task -> assertThat(before)
                .doesNotContain(UUID.fromString(task.getAssignee())));
    }

    private List<Map<String, String>> noted(UUID call) {
        return log.about(call).stream()
                .map(DecisionLog.Entry::decision)
                .filter(decision -> decision.what().equals("furtherScoresAsked"))
                .map(Decision::facts)
                .toList();
    }
}
