package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.Offer;
import kz.birlese.workflow.repair.PutRight;
import kz.birlese.workflow.repair.RepairDesk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of a competition are put right by hand, and go on to their end. */
class PutRightTest extends AwardHouse {

    private static final String WHY = "Жазба түзетілді.";

    @Autowired
    private PutRight putRight;

    @Autowired
    private RepairDesk desk;

    @Autowired
    private DisableAccount disable;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private JurySupplements supplements;

    @Autowired
    private OpenSupplement openSupplement;

    @Autowired
    private DecisionLog log;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private String root(UUID caseId) {
        return desk.root(caseId);
    }

    private Offer offer(UUID caseId, String box) {
        return desk.offer(manager, root(caseId), box);
    }

    private Effect preview(UUID caseId, Change change) {
        return desk.preview(manager, root(caseId), change);
    }

    private void carryOut(UUID caseId, Change change) {
        desk.carryOut(manager, root(caseId), change);
    }

    private List<String> decisions(UUID caseId) {
        return log.about(caseId).stream().map(entry -> entry.decision().what()).toList();
    }

    private long letters(String start) {
        return post.keyed(start).size();
    }

    private UUID tooOld(UUID call) {
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        Map<String, Object> values = proposal(application, applicant, AKSHUKUR, 1_000_000, 200_000);
        values.put("ideaAgeMonths", 30);
        complete(applicant, "completeApplication", application, values);
        time.runDueJobs();
        complete(manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        time.runDueJobs();
        return application;
    }

    private void correctTheRecord(UUID application) {
        sql.sql(
                        "update application_content set proposal = replace(proposal, '\"ideaAgeMonths\":30', '\"ideaAgeMonths\":3')"
                                + " where application_id = ?")
                .param(application)
                .update();
    }

    private void disable(UUID account) {
        as(person(Role.ADMIN), () -> disable.of(account, "Кетті"));
    }

    @Test
    void eligibilityIsAskedOnceMoreAfterARecordWasPutRight() {
        UUID call = openCall(rules());
        UUID application = tooOld(call);
        assertThat(status(application)).isEqualTo(ApplicationStatus.INELIGIBLE);
        Change again = offer(application, "decideEligibility").change();
        correctTheRecord(application);
        Effect effect = preview(application, again);
        assertThat(effect.left()).contains(new Effect.Place("checkApplication", "isReadmittedOrOver"));
        assertThat(effect.entered()).contains(new Effect.Place("grantApplication", "scoringOpened"));
        assertThat(status(application)).as("nothing is kept of a preview").isEqualTo(ApplicationStatus.INELIGIBLE);
        Change.Step step = (Change.Step) again;
        Change otherwise = new Change.Step(step.instance(), step.box(), Change.Step.Kind.SKIP);
        assertThatThrownBy(() -> carryOut(application, otherwise))
                .as("the diagram allows it in one way only")
                .isInstanceOf(NotFound.class);
        carryOut(application, again);
        assertThatThrownBy(() -> carryOut(application, again))
                .as("the case stands there no longer")
                .isInstanceOf(NotFound.class);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ELIGIBLE);
        assertThat(decisions(application)).contains("applicationIneligible", "applicationEligible", "stepRepeated");
        openScoring(call);
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
    }

    @Test
    void whatIsStillIneligibleGetsALetterOfItsOwn() {
        UUID application = tooOld(openCall(rules()));
        Change again = offer(application, "decideEligibility").change();
        assertThat(preview(application, again).letters()).hasSize(1);
        carryOut(application, again);
        time.runDueJobs();
        assertThat(letters("applicationIneligible/" + application)).isEqualTo(2);
        assertThat(offer(application, "decideEligibility").hindrance()).isNull();
    }

    @Test
    void scoringGoesOnWithoutAJurorWhoHasLeft() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        Task lost = sheets(application).get(0);
        UUID juror = UUID.fromString(lost.getAssignee());
        Change without = new Change.GiveUp(lost.getId());
        assertThat(desk.offer(manager, root(application), Change.GiveUp.class).hindrance())
                .isEqualTo("jurorStillThere");
        assertThat(refused(() -> carryOut(application, without))).containsExactly("jurorStillThere");
        disable(juror);
        assertThat(preview(application, without).tasksGone())
                .extracting(Effect.TaskSeen::box)
                .containsExactly("scoreApplication");
        carryOut(application, without);
        assertThat(conflicts.of(Set.of(juror))).isEmpty();
        score(application, 4);
        assertThat(refused(() -> carryOut(application, new Change.TakeBack())))
                .as("others have gone on from it")
                .containsExactly("repairFollowed");
        assertThat(sheets(application)).as("another juror is asked").hasSize(1);
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
    }

    @Test
    void whenTheLastSheetAwaitedIsGivenUpTheCaseGoesOnByItself() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        scoreTask(sheets(application).get(0), List.of(4, 4));
        time.runDueJobs();
        Task lost = sheets(application).get(0);
        disable(UUID.fromString(lost.getAssignee()));
        Effect effect = preview(application, new Change.GiveUp(lost.getId()));
        assertThat(effect.tasksCome()).extracting(Effect.TaskSeen::box).containsExactly("scoreApplication");
        carryOut(application, new Change.GiveUp(lost.getId()));
        time.runDueJobs();
        assertThat(sheets(application)).singleElement().satisfies(task -> assertThat(task.getAssignee())
                .isNotEqualTo(lost.getAssignee()));
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
    }

    @Test
    void aSheetGivenUpByMistakeIsAwaitedAgain() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        Task lost = sheets(application).get(0);
        disable(UUID.fromString(lost.getAssignee()));
        carryOut(application, new Change.GiveUp(lost.getId()));
        assertThat(sheets(application)).hasSize(1);
        carryOut(application, new Change.TakeBack());
        assertThat(sheets(application)).hasSize(2).extracting(Task::getAssignee).contains(lost.getAssignee());
        assertThat(decisions(application)).endsWith("repairTakenBack");
        assertThat(refused(() -> carryOut(application, new Change.TakeBack()))).containsExactly("repairFollowed");
    }

    @Test
    void aCallGoesOnWithoutAJurorWhoNeverSigned() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        complete(
                manager,
                "appointJury",
                call,
                Map.of("jurors", jurors.stream().map(UUID::toString).toList()));
        Map<String, Object> both = Map.of("impartial", true, "confidential", true);
        jurors.subList(1, 5).forEach(juror -> complete(juror, "signDeclaration", call, both));
        time.runDueJobs();
        disable(jurors.get(0));
        carryOut(call, new Change.GiveUp(task("signDeclaration", call).getId()));
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.SCORING);
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
    }

    @Test
    void aSupplementGoesOnWithoutAnAddedJurorWhoNeverSigned() {
        UUID call = openCall(rules());
        eligible(call, 1_000_000, 200_000);
        openScoring(call);
        as(manager, () -> openSupplement.of(call, "Алдын ала"));
        UUID supplement = supplements
                .findByCallIdAndStatusIn(call, JurySupplement.Status.RUNNING)
                .get(0)
                .id();
        UUID added = person(Role.JURY);
        complete(manager, "addJurors", supplement, Map.of("jurors", List.of(added.toString()), "reason", WHY));
        disable(added);
        carryOut(
                supplement,
                new Change.GiveUp(task("signAddedDeclaration", supplement).getId()));
        time.runDueJobs();
        assertThat(supplements.named(supplement).status()).isEqualTo(JurySupplement.Status.DONE);
    }

    @Test
    void assigningIsTriedAgainWhereJurorsWereLacking() {
        Map<String, Object> rules = rules();
        rules.put("scorersPerApplication", 5);
        UUID call = openCall(rules);
        UUID application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Туысым");
        Task first = sheets(application).get(0);
        complete(UUID.fromString(first.getAssignee()), "scoreApplication", application, conflict);
        score(application, 4);
        Change again = offer(application, "assignJurors").change();
        carryOut(application, again);
        assertThat(desk.mayTakeBack(manager, root(application))).isTrue();
        time.runDueJobs();
        assertThat(offer(application, "assignJurors").hindrance()).isNull();
        assertThat(applications.named(application).awaitsJurors()).isTrue();
    }

    @Test
    void aReminderOfTheClosingIsSentOnceMore() {
        UUID call = openCall(rules());
        UUID applicant = applicant(AKSHUKUR);
        startedApplication(call, applicant);
        time.passUntil(calls.named(call).closesAt().minus(Duration.ofDays(1)).plusSeconds(1));
        long before = letters("closingSoon/" + call);
        assertThat(before).isPositive();
        Change again = offer(call, "remindOfClosing").change();
        assertThat(preview(call, again).letters()).hasSize(1);
        carryOut(call, again);
        time.runDueJobs();
        assertThat(letters("closingSoon/" + call)).isEqualTo(before + 1);
        time.passUntil(calls.named(call).lapsesAt().plusSeconds(1));
        assertThat(task("appointJury", call)).isNotNull();
    }

    @Test
    void aReminderOfTheReportIsSentBesideTheTask() {
        Award award = signed(completed());
        pay(award);
        visit(award);
        Change again = offer(award.id(), "remindOfReport").change();
        Effect effect = preview(award.id(), again);
        assertThat(effect.letters()).hasSize(1);
        assertThat(effect.left()).isEmpty();
        carryOut(award.id(), again);
        carryOut(award.id(), again);
        assertThat(letters("reportReminder:" + award.id())).isEqualTo(2);
        report(award, 2);
        complete("acceptReport", award.id(), manager, Map.of("result", "ACCEPT"));
        assertThat(hasEnded("reportAccepted", award.id())).isTrue();
    }

    @Test
    void theLetterWithAPlaceOnTheReserveListIsSentOnceMore() {
        UUID call = openCall(rules());
        UUID winner = eligible(call, 1_200_000, 200_000);
        UUID next = eligible(call, 1_200_000, 200_000);
        openScoring(call);
        assertThat(desk.offers(manager, root(winner))).extracting(Offer::box).doesNotContain("sendDecisionLetter");
        score(winner, 5);
        Offer early = offer(winner, "sendDecisionLetter");
        assertThat(early.hindrance()).isEqualTo("repeatNothingDecided");
        assertThat(refused(() -> carryOut(winner, early.change()))).containsExactly("repeatNothingDecided");
        score(next, 4);
        holdCommittee(call, List.of());
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        assertThat(status(next)).isEqualTo(ApplicationStatus.RESERVE);
        Change again = offer(next, "sendDecisionLetter").change();
        assertThat(preview(next, again).letters()).hasSize(1);
        carryOut(next, again);
        time.runDueJobs();
        assertThat(letters("applicationDecided/" + next)).isEqualTo(2);
        assertThat(offer(next, "sendDecisionLetter").hindrance()).isNull();
    }

    @Test
    void aMissedWakeUpIsCorrectedInLineWithTheRecordsOnly() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        assertThat(desk.offers(manager, root(application)))
                .noneMatch(offer -> offer.change() instanceof Change.Correct);
        // Scoring opens without it, as if a wake-up had been lost.
        stands(application, ApplicationStatus.SUBMITTED);
        openScoring(call);
        stands(application, ApplicationStatus.ELIGIBLE);
        Offer open = desk.offer(manager, root(application), Change.Correct.class);
        assertThat(open.change()).isEqualTo(new Change.Correct(root(application), "isScoringOpen", "true"));
        assertThat(preview(application, open.change()).tasksCome())
                .extracting(Effect.TaskSeen::box)
                .containsOnly("scoreApplication");
        carryOut(application, open.change());
        time.runDueJobs();
        assertThat(sheets(application)).hasSize(2);
        Change other = new Change.Correct(root(application), "applicant", manager.toString());
        assertThatThrownBy(() -> carryOut(application, other)).isInstanceOf(NotFound.class);
    }

    private void stands(UUID application, ApplicationStatus status) {
        sql.sql("update grant_application set status = ? where id = ?")
                .params(status.name(), application)
                .update();
    }

    @Test
    void anApplicationIsTakenOutTheApplicantToldAndLetInAgainWhereItStood() {
        UUID call = openCall(rules());
        UUID application = submitted(call, 1_000_000, 200_000);
        Effect effect = preview(application, new Change.Cancel());
        assertThat(effect.tasksGone()).extracting(Effect.TaskSeen::box).containsExactly("confirmCompleteness");
        assertThat(effect.letters()).hasSize(1);
        carryOut(application, new Change.Cancel());
        assertThat(status(application)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(application.toString())
                        .count())
                .isZero();
        carryOut(application, new Change.Restart());
        assertThat(status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
        complete(manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        time.runDueJobs();
        openScoring(call);
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(decisions(application)).contains("caseCancelled", "applicationLetInAgain", "caseRestarted");
    }

    @Test
    void anApplicationTakenOutWhileItIsScoredGoesOnWithTheSheetsThatWereOut() {
        UUID call = openCall(rules());
        UUID application = eligible(call, 1_000_000, 200_000);
        eligible(call, 1_000_000, 200_000);
        openScoring(call);
        scoreTask(sheets(application).get(0), List.of(4, 4));
        time.runDueJobs();
        String holder = sheets(application).get(0).getAssignee();
        long before = letters("repair.taskGone/");
        carryOut(application, new Change.Cancel());
        assertThat(letters("repair.taskGone/")).isGreaterThan(before);
        carryOut(application, new Change.Restart());
        assertThat(sheets(application)).singleElement().satisfies(task -> assertThat(task.getAssignee())
                .isEqualTo(holder));
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
    }

    /** Another writes to the same process and commits when the change, held up by its row, has come to writing too. */
    @ParameterizedTest
    @ValueSource(strings = {"ID_", "ROOT_PROC_INST_ID_"})
    void whatHappensToTheCaseInTheSameMomentIsNotRunOver(String touched) throws Exception {
        UUID application = submitted(openCall(rules()), 1_000_000, 200_000);
        String root = root(application);
        FutureTask<List<String>> refusal =
                new FutureTask<>(() -> refused(() -> desk.carryOut(manager, root, new Change.Cancel())));
        transaction.executeWithoutResult(status -> {
            sql.sql("update ACT_RU_EXECUTION set REV_ = REV_ + 1 where " + touched + " = ?")
                    .param(root)
                    .update();
            new Thread(refusal).start();
            awaitSomebodyHeldUp();
        });
        assertThat(refusal.get(30, TimeUnit.SECONDS)).containsExactly("repairOvertaken");
        assertThat(status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    private void awaitSomebodyHeldUp() {
        for (int look = 0; look < 1000; look++) {
            int heldUp = sql.sql("select count(*) from pg_locks where not granted")
                    .query(Integer.class)
                    .single();
            if (heldUp > 0) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        throw new AssertionError("nobody came to writing");
    }

    @Test
    void whatHasNoMeaningOrComesTooLateIsRefusedWithItsReason() {
        Award award = signed(completed());
        assertThat(desk.offer(manager, root(award.id()), Change.Cancel.class).hindrance())
                .isEqualTo("noEnding.awardFollowUp");
        assertThatThrownBy(() -> carryOut(award.id(), new Change.Cancel())).isInstanceOf(NotFound.class);
        UUID call = openCall(rules());
        carryOut(call, new Change.Cancel());
        time.runDueJobs();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.CANCELLED);
        assertThat(hasEnded("competitionCancelled", call)).isTrue();
    }

    @Test
    void onlyWhoeverAnswersForThePlaceAndIsNotConcernedMayAndAlwaysWithAReason() {
        UUID application = submitted(openCall(rules()), 1_000_000, 200_000);
        String root = root(application);
        Change cancel = new Change.Cancel();
        List.of(
                        person(Role.AUDITOR),
                        person(Role.ADMIN),
                        person(Role.JURY),
                        person(new Reach(Role.PROGRAMME_MANAGER, "475000000"), new Reach(Role.AUDITOR, null)),
                        person(new Reach(Role.PROGRAMME_MANAGER, BATYR)))
                .forEach(other -> as(other, () -> {
                    assertThatThrownBy(() -> putRight.offers(root)).isInstanceOf(RuntimeException.class);
                    assertThatThrownBy(() -> putRight.preview(root, cancel)).isInstanceOf(RuntimeException.class);
                    assertThatThrownBy(() -> putRight.carryOut(root, cancel, WHY))
                            .isInstanceOf(RuntimeException.class);
                }));
        as(director, () -> assertThat(refused(() -> putRight.carryOut(root, cancel, " ")))
                .containsExactly("reasonMissing"));
        assertThat(status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
    }
}
