package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.birlese.grant.assignment.Bar;
import kz.birlese.grant.assignment.Barred;
import kz.birlese.grant.assignment.Obstacle;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.AtOnce;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssessApplicationTest extends GrantTest {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private OpenSupplement openSupplement;

    @Autowired
    private ReadSupplement readSupplement;

    @Autowired
    private DecisionLog log;

    private Call call;

    /** An application that so many of the jurors are asked to score. */
    private UUID withTheJury(int scorers, int jurors) {
        call = openCall(settings(Duration.ZERO, scorers));
        UUID application = eligible(call);
        appoint(call, jurors);
        close(call);
        openScoring(call);
        return application;
    }

    private List<UUID> asked(UUID application) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .list()
                .stream()
                .map(task -> UUID.fromString(task.getAssignee()))
                .toList();
    }

    private Map<String, Object> conflict() {
        return Map.of("conflict", true, "conflictReason", "Заявитель — мой двоюродный брат");
    }

    @Test
    void applicationAssessedWhenEverybodyAskedHasScored() {
        UUID application = withTheJury(3, 5);
        List<UUID> jurors = asked(application);
        assertThat(jurors).hasSize(3).doesNotHaveDuplicates();
        complete("scoreApplication", application, jurors.get(0), sheet(4));
        complete("scoreApplication", application, jurors.get(1), sheet(5));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.SCORING);
        complete("scoreApplication", application, jurors.get(2), sheet(4));
        GrantApplication assessed = application(application);
        assertThat(assessed.status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(assessed.total()).isEqualByComparingTo(new BigDecimal("86.67"));
        assertThat(assessed.thresholdsMet()).isTrue();
        assertThat(log.about(application))
                .extracting(entry -> entry.decision().what())
                .endsWith("divergenceDecided", "scoresConsolidated");
    }

    @Test
    void scoresThatDivergeAskForOneMoreOpinionAndOnlyOne() {
        UUID application = withTheJury(2, 5);
        List<UUID> jurors = asked(application);
        complete("scoreApplication", application, jurors.get(0), sheet(5));
        complete("scoreApplication", application, jurors.get(1), sheet(3));
        List<UUID> third = asked(application);
        assertThat(third).hasSize(1).doesNotContainAnyElementsOf(jurors);
        complete("scoreApplication", application, third.get(0), sheet(1));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(application(application).total()).isEqualByComparingTo(new BigDecimal("60.00"));
    }

    @Test
    void whoDeclaresAConflictIsReplacedAndSeesNothingAnyMore() {
        UUID application = withTheJury(2, 4);
        List<UUID> jurors = asked(application);
        complete("scoreApplication", application, jurors.get(0), conflict());
        complete("scoreApplication", application, jurors.get(1), sheet(4));
        List<UUID> replaced = asked(application);
        assertThat(replaced).hasSize(1).doesNotContainAnyElementsOf(jurors);
        complete("scoreApplication", application, replaced.get(0), sheet(4));
        assertThat(application(application).total()).isEqualByComparingTo(new BigDecimal("80.00"));
        assertThat(assessments.findByApplicationIdAndJuror(application, jurors.get(0)))
                .get()
                .extracting(Assessment::state)
                .isEqualTo(Assessment.State.RECUSED);
    }

    @Test
    void aConflictNeedsAReason() {
        UUID application = withTheJury(2, 2);
        UUID juror = asked(application).get(0);
        assertThatThrownBy(() -> complete("scoreApplication", application, juror, Map.of("conflict", true)))
                .isInstanceOf(Refusal.class);
        assertThat(asked(application)).contains(juror);
    }

    @Test
    void theApplicantAndWhoeverSharesAPhoneWithTheApplicantAreNeverAsked() {
        call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        UUID applicant = application(application).applicant();
        appoint(call, applicant);
        List<UUID> others = appoint(call, 2);
        close(call);
        openScoring(call);
        assertThat(asked(application)).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void jurorsAreAskedEvenly() {
        call = openCall(settings(Duration.ZERO, 2));
        List<UUID> all = new ArrayList<>(List.of(eligible(call), eligible(call), eligible(call)));
        List<UUID> jurors = appoint(call, 3);
        close(call);
        openScoring(call);
        for (UUID juror : jurors) {
            assertThat(all.stream().filter(application -> asked(application).contains(juror)))
                    .hasSize(2);
        }
    }

    /** A call in which one juror sits, and applications that two are to score. */
    private List<UUID> withOneJurorFor(int count) {
        call = openCall(settings(Duration.ZERO, 2));
        List<UUID> all = Stream.generate(() -> eligible(call)).limit(count).toList();
        appoint(call, 1);
        close(call);
        openScoring(call);
        return all;
    }

    private boolean waits(UUID application) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(application.toString())
                        .activityIdIn("jurorsAdded")
                        .count()
                > 0;
    }

    @Test
    void whileTooFewJurorsAreFreeNobodyIsAssignedAndASupplementOpens() {
        UUID application = withOneJurorFor(1).get(0);
        assertThat(waits(application)).isTrue();
        assertThat(assessments.findByApplicationId(application)).isEmpty();
        assertThat(application(application).awaitsJurors()).isTrue();
        assertThat(task("addJurors", supplement(call).id()).getDueDate()).isNotNull();
        assertThat(log.about(application))
                .extracting(entry -> entry.decision().what())
                .endsWith("jurorsLacking");
        assertThat(log.about(call.id()))
                .extracting(entry -> entry.decision().what())
                .containsExactly("juryDrawn", "scoringOpened", "supplementOpened");
    }

    @Test
    void onceJurorsAreAddedAndHaveSignedTheApplicationGoesOnToItsTotal() {
        UUID application = withOneJurorFor(1).get(0);
        UUID added = person(Role.JURY);
        JurySupplement supplement = supplement(call);
        complete("addJurors", supplement.id(), person(Role.PROGRAMME_MANAGER), added(added));
        assertThat(waits(application)).isTrue();
        complete("signAddedDeclaration", supplement.id(), added, both());
        assertThat(waits(application)).isFalse();
        assertThat(asked(application)).hasSize(2).contains(added);
        assertThat(application(application).awaitsJurors()).isFalse();
        asked(application).forEach(juror -> complete("scoreApplication", application, juror, sheet(4)));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(application(application).total()).isEqualByComparingTo(new BigDecimal("80.00"));
    }

    @Test
    void twoApplicationsThatLackJurorsAtOnceOpenOneSupplementOnlyAndBothGoOn() throws InterruptedException {
        call = openCall(settings(Duration.ZERO, 2));
        List<UUID> both = List.of(eligible(call), eligible(call));
        appoint(call, 1);
        close(call);
        openScoring.in(call.id());
        List<Job> jobs = both.stream().map(this::job).toList();
        AtOnce.run(jobs.stream()
                .<Runnable>map(job -> () -> management.executeJob(job.getId()))
                .toList());
        time.runDueJobs();
        assertThat(both).allMatch(this::waits);
        JurySupplement only = supplement(call);
        UUID added = person(Role.JURY);
        complete("addJurors", only.id(), person(Role.PROGRAMME_MANAGER), added(added));
        complete("signAddedDeclaration", only.id(), added, both());
        assertThat(both).noneMatch(this::waits).allSatisfy(application -> assertThat(asked(application))
                .hasSize(2));
        assertThat(supplements.countByCallId(call.id())).isEqualTo(1);
    }

    @Test
    void whenTheOneAddedIsNotEnoughAnotherSupplementOpens() {
        call = openCall(settings(Duration.ZERO, 3));
        UUID application = eligible(call);
        appoint(call, 1);
        close(call);
        openScoring(call);
        JurySupplement first = supplement(call);
        UUID added = person(Role.JURY);
        complete("addJurors", first.id(), person(Role.PROGRAMME_MANAGER), added(added));
        complete("signAddedDeclaration", first.id(), added, both());
        assertThat(waits(application)).isTrue();
        assertThat(asked(application)).isEmpty();
        assertThat(supplement(call).id()).isNotEqualTo(first.id());
        assertThat(supplements.named(first.id()).status()).isEqualTo(JurySupplement.Status.DONE);
    }

    @Test
    void whenAJurorStepsBackAndNobodyIsLeftOnlyTheOneThatIsMissingIsLacking() {
        UUID application = withTheJury(2, 2);
        List<UUID> jurors = asked(application);
        complete("scoreApplication", application, jurors.get(0), conflict());
        complete("scoreApplication", application, jurors.get(1), sheet(4));
        assertThat(waits(application)).isTrue();
        UUID manager = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> assertThat(readSupplement.of(supplement(call).id()).waiting())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.application())
                            .isEqualTo(application(application).number());
                    assertThat(line.lacking()).isEqualTo(1);
                    assertThat(line.obstacle().kind()).isEqualTo(Obstacle.Kind.BARS);
                    assertThat(line.obstacle().jurors()).isEqualTo(1);
                    assertThat(line.obstacle().bars())
                            .extracting(Barred::why)
                            .containsExactlyInAnyOrder(Bar.CONFLICT, Bar.HAD);
                }));
    }

    /** Version 1 of the diagram had no place to wait: such a case fails and is tried again, rather than ask in a circle. */
    @Test
    void aCaseOfTheEarlierDiagramStopsUntilJurorsAreAddedAndAPersonLetsItTryAgain() {
        call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        appoint(call, 1);
        close(call);
        inTransaction(() -> {
            calls.lock(call.id()).openScoring();
            return null;
        });
        Deployment earlier = repository
                .createDeployment()
                .addClasspathResource("earlier/assess-application-1.bpmn")
                .addClasspathResource("forms/grant/score-application.form")
                .addClasspathResource("processes/grant/decide-divergence.dmn")
                .deploy();
        try {
            runtime.startProcessInstanceByKey("assessApplication", application.toString());
            Job assign = job(application);
            for (int tries = 0; tries < 3; tries++) {
                assertThatThrownBy(() -> management.executeJob(assign.getId())).hasMessageContaining("noJurorLeft");
            }
            assertThat(runtime.createIncidentQuery()
                            .configuration(assign.getId())
                            .count())
                    .isEqualTo(1);
            as(person(Role.PROGRAMME_MANAGER), () -> openSupplement.of(call.id(), "Заявке не хватает членов жюри."));
            UUID added = person(Role.JURY);
            JurySupplement supplement = supplement(call);
            complete("addJurors", supplement.id(), person(Role.PROGRAMME_MANAGER), added(added));
            complete("signAddedDeclaration", supplement.id(), added, both());
            management.setJobRetries(assign.getId(), 1);
            management.executeJob(assign.getId());
            assertThat(asked(application)).hasSize(2);
        } finally {
            repository.deleteDeployment(earlier.getId(), true);
        }
    }

    private Job job(UUID application) {
        return management.createJobQuery().activityId("assignJurors").list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()
                        .equals(application.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSheetWithoutAScoreOrAReasonIsRefusedByTheCriterionsName() {
        UUID application = withTheJury(2, 2);
        UUID juror = asked(application).get(0);
        Map<String, Object> noReason = Map.of("score", "5");
        Map<String, Object> fine = Map.of("score", "4");
        Map<String, Object> values = Map.of("scores", List.of(fine, noReason, fine));
        assertThatThrownBy(() -> complete("scoreApplication", application, juror, values))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons()).singleElement().satisfies(reason -> {
                            assertThat(reason.rule()).isEqualTo("scoreReasonGiven");
                            assertThat(reason.field()).isEqualTo("scores[1].reason");
                            assertThat(reason.facts()).containsEntry("criterion", "feasibility RU");
                        }));
        assertThat(asked(application)).contains(juror);
    }

    @Test
    void nobodyCompletesAnothersSheet() {
        UUID application = withTheJury(2, 4);
        UUID asked = asked(application).get(0);
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .taskAssignee(asked.toString())
                .singleResult();
        UUID other = asked(application).get(1);
        for (UUID somebody : List.of(other, person(Role.JURY), person(Role.PROGRAMME_MANAGER))) {
            assertThatThrownBy(() -> as(somebody, () -> taskActions.complete(task.getId(), sheet(5))))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(assessments.findByApplicationId(application))
                .extracting(Assessment::state)
                .containsOnly(Assessment.State.ASSIGNED);
    }

    @Test
    void aSheetHandedInTwiceCountsOnce() {
        UUID application = withTheJury(2, 2);
        UUID juror = asked(application).get(0);
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .taskAssignee(juror.toString())
                .singleResult();
        as(juror, () -> taskActions.complete(task.getId(), sheet(4)));
        assertThatThrownBy(() -> as(juror, () -> taskActions.complete(task.getId(), sheet(1))))
                .isInstanceOf(Refusal.class);
        assertThat(assessments.findByApplicationIdAndJuror(application, juror))
                .get()
                .extracting(Assessment::total)
                .isEqualTo(new BigDecimal("80.00"));
    }

    @Test
    void jurorsWhoFinishInTheSameInstantAllCount() throws Exception {
        UUID application = withTheJury(4, 4);
        List<UUID> jurors = asked(application);
        Map<UUID, String> taskOf = new HashMap<>();
        tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .list()
                .forEach(task -> taskOf.put(UUID.fromString(task.getAssignee()), task.getId()));
        ExecutorService hands = Executors.newFixedThreadPool(jurors.size());
        CyclicBarrier together = new CyclicBarrier(jurors.size());
        List<Future<?>> done = new ArrayList<>();
        for (UUID juror : jurors) {
            done.add(hands.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                as(juror, () -> taskActions.complete(taskOf.get(juror), sheet(4)));
                return null;
            }));
        }
        for (Future<?> each : done) {
            each.get(60, TimeUnit.SECONDS);
        }
        hands.shutdown();
        time.runDueJobs();
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(assessments.findByApplicationId(application))
                .extracting(Assessment::state)
                .containsOnly(Assessment.State.SUBMITTED)
                .hasSize(4);
    }

    @Test
    void aJurorWhoHasNotSignedIsNotAsked() {
        call = openCall(settings(Duration.ZERO, 2));
        UUID application = eligible(call);
        UUID unsigned = person(new Reach(Role.JURY, null));
        jury.save(new JuryMember(call.id(), unsigned, time.now()));
        List<UUID> signed = appoint(call, 2);
        close(call);
        openScoring(call);
        assertThat(asked(application)).containsExactlyInAnyOrderElementsOf(signed);
    }
}
