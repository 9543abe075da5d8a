package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.people.Role;
import kz.birlese.programme.Money;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GrantApplicationTest extends GrantTest {

    @Autowired
    private HistoryService history;

    @Autowired
    private Ranking ranking;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private StartUpCompetition competition;

    @Autowired
    private ApplicationProcess process;

    @Autowired
    private PostBag post;

    private void endedAt(UUID application, String endEvent) {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId(endEvent)
                        .processInstanceId(root(application))
                        .finished()
                        .count())
                .isEqualTo(1);
        assertThat(inTransaction(() -> processes.isRunning("grantApplication", application)))
                .isFalse();
    }

    private String root(UUID application) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("grantApplication")
                .processInstanceBusinessKey(application.toString())
                .singleResult()
                .getId();
    }

    private String letter(String key) {
        return post.keyed(key).get(0).body().replace('\u00a0', ' ');
    }

    private UUID assessed(Call call, int... scores) {
        UUID application = eligible(call);
        List<UUID> jurors = appoint(call, scores.length);
        close(call);
        openScoring(call);
        for (int each = 0; each < scores.length; each++) {
            complete("scoreApplication", application, jurors.get(each), sheet(scores[each]));
        }
        return application;
    }

    private void decide(Call call, UUID application, Outcome outcome) {
        inTransaction(() -> {
            GrantApplication decided = application(application);
            RankedApplication place =
                    ranking.findByApplicationId(application).orElseGet(() -> ranked(calls.named(call.id()), decided));
            place.propose(outcome, "fundedInRank", decided.amountRequested());
            ranking.save(place);
            decided.carryOut(outcome, Money.tenge(850_000));
            competition.outcomeDecided(application, outcome);
            return null;
        });
        time.runDueJobs();
    }

    private static RankedApplication ranked(Call call, GrantApplication application) {
        return new RankedApplication(call, new Placed<>(application, 1, "total", null, "lot"), List.of());
    }

    @Test
    void applicationLapsedWhenDeadlineAndGraceHavePassed() {
        Call call = openCall(settings());
        UUID application = start(call, applicant());
        time.passUntil(call.lapsesAt());
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.LAPSED);
        endedAt(application, "applicationLapsed");
        assertThat(letter("applicationLapsed/" + application)).contains(call.number());
    }

    @Test
    void applicationRejectedWhenARuleIsNotMet() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        UUID application = start(call, applicant);
        Map<String, Object> values = filled(application, applicant);
        values.put("ideaAgeMonths", "25");
        complete("completeApplication", application, applicant, values);
        complete("confirmCompleteness", application, person(Role.PROGRAMME_MANAGER), Map.of("decision", "GO_ON"));
        assertThat(letter("applicationIneligible/" + application))
                .contains("Идея старше", "25 месяцев", "24 месяца", "Подайте заявку с новой идеей")
                .contains("подайте жалобу из своего дела", "5 рабочих дней");
        assertThat(inTransaction(() -> processes.isRunning("grantApplication", application)))
                .isTrue();
        inTransaction(() -> {
            process.complaintTimeOver(application);
            return null;
        });
        endedAt(application, "applicationRejected");
    }

    @Test
    void applicationDecidedWithTheArithmeticInTheLetter() {
        Call call = openCall(settings());
        UUID application = assessed(call, 4, 4, 3);
        // sheets of 80, 80 and 60 points
        assertThat(application(application).total()).isEqualByComparingTo(new BigDecimal("73.33"));
        decide(call, application, Outcome.AWARD);
        endedAt(application, "applicationDecided");
        assertThat(letter("applicationDecided/" + application + "/AWARDED"))
                .contains("850 000 ₸", "relevance RU", "3,67", "40 %", "29,33", "25,67", "18,33", "73,33", "1 из 1");
    }

    @Test
    void anApplicationOnTheReserveListWaitsForAnotherOutcome() {
        Call call = openCall(settings());
        UUID application = assessed(call, 4, 4, 3);
        decide(call, application, Outcome.RESERVE);
        assertThat(inTransaction(() -> processes.awaits("outcomeDecided", application)))
                .isTrue();
        decide(call, application, Outcome.AWARD);
        endedAt(application, "applicationDecided");
    }

    @Test
    void applicationWithdrawnByTheApplicantBeforeTheDecision() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        UUID application = submitted(call, applicant);
        as(applicant, () -> withdraw.of(application));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        endedAt(application, "applicationWithdrawn");
        assertThat(task("confirmCompleteness", application)).isNull();
        assertThat(letter("applicationWithdrawn/" + application)).contains(call.number());
    }

    @Test
    void whoeverHasWithdrawnMayApplyAnewWhileTheCallIsOpen() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        UUID first = submitted(call, applicant);
        as(applicant, () -> withdraw.of(first));
        UUID second = submitted(call, applicant);
        assertThat(application(second).number()).endsWith("/002");
    }

    @Test
    void applicationWithdrawnWhenTheCallIsCancelled() {
        Call call = openCall(settings());
        UUID application = submitted(call, applicant());
        inTransaction(() -> {
            calls.lock(call.id()).cancel("Донор отозвал средства");
            process.stopped(application);
            return null;
        });
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.CANCELLED);
        endedAt(application, "applicationWithdrawn");
        assertThat(letter("applicationCancelled/" + application)).contains("Донор отозвал средства");
    }

    @Test
    void aDecidedApplicationIsNotWithdrawn() {
        Call call = openCall(settings());
        UUID application = assessed(call, 4, 4, 3);
        decide(call, application, Outcome.REJECT);
        UUID applicant = application(application).applicant();
        assertThatThrownBy(() -> as(applicant, () -> withdraw.of(application)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::rule)
                        .containsExactly("applicationDecided"));
    }

    @Test
    void nobodyWithdrawsAnothersApplication() {
        UUID application = submitted(openCall(settings()), applicant());
        assertThatThrownBy(() -> as(applicant(), () -> withdraw.of(application)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anApplicationFoundEligibleWhileTheJuryWorksGoesOnAtOnce() {
        Call call = openCall(settings());
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID application = submitted(call, applicant());
        appoint(call, 3);
        close(call);
        Instant closed = time.now();
        openScoring(call);
        time.set(closed);
        complete("confirmCompleteness", application, manager, Map.of("decision", "GO_ON"));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.SCORING);
    }
}
