package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.form.TaskForms;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.PutRight;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CalibrationRoundTest extends CompetitionHouse {

    @Autowired
    private ReadCalibration readCalibration;

    @Autowired
    private CalibrationRounds rounds;

    @Autowired
    private CancelCall cancelCall;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Ranking ranking;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private TaskForms taskForms;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private PutRight putRight;

    @Autowired
    private JdbcClient sql;

    private UUID withRound() {
        Map<String, Object> rules = rules();
        rules.put("calibration", true);
        rules.put("samples", List.of(sample("Bakery"), sample("Beach")));
        return openCall(rules);
    }

    private static Map<String, Object> sample(String title) {
        Map<String, Object> row = new HashMap<>();
        for (String language : List.of("Kk", "Ru", "En")) {
            row.put("title" + language, title + " " + language);
            row.put("plan" + language, title + ", invented. " + language);
        }
        return row;
    }

    private List<Task> samples(UUID call) {
        return tasks.createTaskQuery()
                .taskDefinitionKey("scoreSamples")
                .processInstanceBusinessKey(round(call).toString())
                .list();
    }

    private String root(UUID call) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(round(call).toString())
                .processDefinitionKey("calibrationRound")
                .singleResult()
                .getId();
    }

    private UUID round(UUID call) {
        return rounds.findByCallId(call).map(CalibrationRound::id).orElse(call);
    }

    /** Both samples alike, all criteria alike. */
    private void scoreSamples(UUID call, UUID juror, int score) {
        Map<String, Object> row = Map.of("score", String.valueOf(score), "reason", "Негіздеме бар.");
        complete(juror, "scoreSamples", round(call), Map.of("scores", Collections.nCopies(4, row)));
    }

    private ReadCalibration.Round read(UUID person, UUID call) {
        List<ReadCalibration.Round> read = new ArrayList<>();
        as(person, () -> read.add(readCalibration.of(call)));
        return read.get(0);
    }

    @Test
    void juryCalibratedWhenEverybodyHasScoredTheSamples() {
        UUID call = withRound();
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        assertThat(samples(call)).hasSize(5);
        assertThat(sheets(application))
                .as("no application before the round is over")
                .isEmpty();
        for (int index = 0; index < 5; index++) {
            assertThat(read(manager, call)).as("nobody reads it before").isNull();
            assertThat(read(jurors.get(0), call)).isNull();
            scoreSamples(call, jurors.get(index), index + 1);
        }
        time.runDueJobs();
        assertThat(hasEnded("juryCalibrated", round(call))).isTrue();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        assertThat(sheets(application)).hasSize(2);
        ReadCalibration.Round round = read(manager, call);
        assertThat(round.samples()).hasSize(2).allSatisfy(sample -> {
            assertThat(sample.mean()).isEqualTo("60.00");
            assertThat(sample.spread()).isEqualTo("80.00");
        });
        assertThat(round.jurors())
                .extracting(ReadCalibration.JurorLine::severity)
                .as("the strictest first")
                .containsExactly(
                        new BigDecimal("40.00"),
                        new BigDecimal("20.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("-20.00"),
                        new BigDecimal("-40.00"));
        ReadCalibration.Round own = read(jurors.get(1), call);
        assertThat(own.samples()).isEmpty();
        assertThat(own.jurors()).singleElement().satisfies(line -> {
            assertThat(line.name()).isNull();
            assertThat(line.severity()).isEqualTo("20.00");
        });
        for (Role other : List.of(Role.JURY, Role.FINANCE, Role.ADMIN)) {
            assertThat(read(person(other), call)).as(other.name()).isNull();
        }
    }

    @Test
    void theFormHoldsTheSamplesAndEachCriterionForEachOfThem() {
        UUID call = withRound();
        openScoring(call);
        Task task = samples(call).get(0);
        as(UUID.fromString(task.getAssignee()), () -> {
            Map<String, Object> opening = taskForms.open(task.getId()).opening();
            assertThat((List<?>) opening.get("samples")).hasSize(2);
            assertThat((List<?>) opening.get("scores")).hasSize(4);
            assertThat(opening.get("scores").toString()).doesNotContain("total");
        });
    }

    @Test
    void whatWasGivenToASampleEntersNoRankingAndNoDecision() {
        UUID call = withRound();
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        jurors.forEach(juror -> scoreSamples(call, juror, 1));
        time.runDueJobs();
        assertThat(assessments.findByCallId(call))
                .allMatch(sheet -> sheet.applicationId().equals(application));
        score(application, 5);
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(ranking.findByCallIdOrderByPlace(call))
                .singleElement()
                .satisfies(ranked -> assertThat(ranked.total()).isEqualTo("100.00"));
        as(director, () -> {
            String text = decisionFile.of(call);
            assertThat(VerifyDecisionFile.first(text)).isEmpty();
        });
        assertThat(ScoredSheet.class.isAssignableFrom(CalibrationSheet.class))
                .as("what reckons totals and places takes scored sheets only")
                .isFalse();
    }

    @Test
    void aJurorWhoHasNotSignedOpensThePageOfTheCallAndReadsNothingOfTheRound() {
        UUID call = withRound();
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        List<String> ids = jurors.stream().map(UUID::toString).toList();
        complete(manager, "appointJury", call, Map.of("jurors", ids));
        assertThat(read(jurors.get(0), call)).isNull();
    }

    @Test
    void aCallWithoutARoundGoesOnAsEver() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        assertThat(samples(call)).isEmpty();
        assertThat(sheets(application)).hasSize(2);
        assertThat(read(manager, call)).isNull();
        assertThat(calls.named(call).settings().canonical()).doesNotContain("samples");
    }

    @Test
    void aRoundHasTwoSamples() {
        Map<String, Object> rules = rules();
        rules.put("calibration", true);
        rules.put("samples", List.of(sample("Bakery")));
        UUID call = startedCall();
        assertThat(refused(() -> complete(manager, "prepareCall", call, rules))).contains("twoSamples");
    }

    @Test
    void aSampleIsScoredOnceAndByTheRulesOfASheet() {
        UUID call = withRound();
        openScoring(call);
        Map<String, Object> unreasoned = Map.of("score", "5");
        assertThat(refused(() -> complete(
                        jurors.get(0),
                        "scoreSamples",
                        round(call),
                        Map.of("scores", Collections.nCopies(4, unreasoned)))))
                .contains("scoreReasonGiven");
        scoreSamples(call, jurors.get(0), 3);
        assertThat(samples(call)).hasSize(4);
        assertThat(sql.sql("select count(*) from calibration_sheet where call_id = ?")
                        .param(call)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aJurorWhoIsGoneDoesNotKeepTheRoundOpen() {
        UUID call = withRound();
        eligible(call, 1_000_000, 200_000);
        openScoring(call);
        jurors.stream().skip(1).forEach(juror -> scoreSamples(call, juror, 3));
        UUID gone = jurors.get(0);
        as(person(Role.ADMIN), () -> grantRole.revoke(gone, new Reach(Role.JURY, null)));
        Task left = samples(call).get(0);
        String root = root(call);
        as(manager, () -> putRight.carryOut(root, new Change.GiveUp(left.getId()), "Қазылар алқасынан шықты."));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
    }

    @Test
    void aRoundThatEndsWithoutASheetShowsNothing() {
        UUID call = withRound();
        eligible(call, 1_000_000, 200_000);
        openScoring(call);
        String root = root(call);
        as(person(Role.ADMIN), () -> jurors.forEach(juror -> grantRole.revoke(juror, new Reach(Role.JURY, null))));
        samples(call)
                .forEach(sheet -> as(
                        manager,
                        () -> putRight.carryOut(root, new Change.GiveUp(sheet.getId()), "Қазылар алқасынан шықты.")));
        time.runDueJobs();
        assertThat(rounds.findByCallId(call).orElseThrow().state()).isEqualTo(CalibrationRound.State.DONE);
        assertThat(read(manager, call)).isNull();
    }

    @Test
    void noCalibrationNeededOnceItsCallIsCancelled() {
        UUID call = withRound();
        openScoring(call);
        as(manager, () -> cancelCall.of(call, "Қаржы бөлінбейді."));
        time.runDueJobs();
        assertThat(hasEnded("noCalibrationNeeded", round(call))).isTrue();
        assertThat(samples(call)).isEmpty();
    }
}
