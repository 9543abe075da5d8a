package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import kz.birlese.workflow.Cases;
import kz.birlese.workflow.form.TaskForms;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubmitApplicationTest extends GrantTest {

    @Autowired
    private Receipts receipts;

    @Autowired
    private ApplicationContents contents;

    @Autowired
    private DecisionLog log;

    @Autowired
    private PostBag post;

    @Autowired
    private TaskForms forms;

    @Autowired
    private Texts texts;

    @Autowired
    private Cases cases;

    /** Refused by these rules, each of them sayable in three languages; the draft stays a draft. */
    private void refused(UUID application, ThrowingCallable attempt, String... rules) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reasons()).extracting(Reason::rule).containsExactlyInAnyOrder(rules);
            for (Language language : Language.values()) {
                refusal.reasons()
                        .forEach(reason -> assertThat(texts.say(language, "refusal." + reason.rule(), reason.facts()))
                                .isNotBlank());
            }
        });
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(receipts.of(application)).isEmpty();
        assertThat(task("completeApplication", application)).isNotNull();
    }

    private ThrowingCallable submitting(UUID application, UUID applicant, Map<String, ?> changes) {
        Map<String, Object> values = filled(application, applicant);
        values.putAll(changes);
        return () -> complete("completeApplication", application, applicant, values);
    }

    @Test
    void contentNumberReceiptLetterAndLogEntryComeTogether() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        UUID application = submitted(call, applicant);
        GrantApplication submitted = application(application);
        assertThat(submitted.number()).isEqualTo(call.number() + "/001");
        assertThat(submitted.withinGrace()).isFalse();
        Receipt receipt = receipts.of(application).get(0);
        ApplicationContent content = contents.standing(application);
        assertThat(receipt.sha256()).isEqualTo(content.sha256()).isEqualTo(CanonicalJson.fingerprint(text(content)));
        assertThat(receipt.caseNumber()).isEqualTo(submitted.number());
        assertThat(log.about(application))
                .extracting(entry -> entry.decision().what())
                .contains("applicationSubmitted");
        assertThat(post.keyed("applicationReceived/" + application)).hasSize(1);
    }

    private static String text(ApplicationContent content) {
        return new String(content.canonical(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void numbersOfACallHaveNoGaps() {
        Call call = openCall(settings());
        UUID refused = start(call, applicant());
        assertThatThrownBy(submitting(refused, application(refused).applicant(), Map.of("jobsYouth", "9")))
                .isInstanceOf(Refusal.class);
        submitted(call, applicant());
        assertThat(application(submitted(call, applicant())).number()).isEqualTo(call.number() + "/002");
    }

    @Test
    void anAmountAboveTheMaximumIsRefused() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        Map<String, ?> changes = Map.of(
                "amountRequested", "1 200 001",
                "ownContribution", "150000",
                "budget", List.of(line("Всё", "1350001")));
        refused(application, submitting(application, applicant, changes), "form.tooLarge");
    }

    @Test
    void lettersInAnAmountAreRefused() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        refused(application, submitting(application, applicant, Map.of("amountRequested", "сто тысяч")), "form.number");
    }

    @Test
    void anOwnShareTooSmallIsRefusedWithBothFigures() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        Map<String, ?> changes = Map.of(
                "amountRequested", "1000000",
                "ownContribution", "50000",
                "budget", List.of(line("Всё", "1050000")));
        refused(application, submitting(application, applicant, changes), "ownShareBelowMinimum");
    }

    @Test
    void anOwnShareTooLargeIsRefused() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        Map<String, ?> changes = Map.of("ownContribution", "850000", "budget", List.of(line("Всё", "1700000")));
        refused(application, submitting(application, applicant, changes), "ownShareAboveMaximum");
    }

    @Test
    void aBudgetThatDoesNotAddUpAndWrongJobsAreRefusedTogether() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        Map<String, ?> changes = Map.of("budget", List.of(line("Печь", "900000")), "jobsYouth", "4", "jobsWomen", "5");
        refused(
                application,
                submitting(application, applicant, changes),
                "budgetSum",
                "jobsYouthWithinJobs",
                "jobsWomenWithinJobs");
    }

    @Test
    void aTextOfAHundredThousandCharactersIsRefused() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        Map<String, ?> changes = Map.of("summary", "ә".repeat(100_000));
        refused(application, submitting(application, applicant, changes), "form.tooLong");
    }

    @Test
    void aDeclarationOfTruthIsNeeded() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        refused(application, submitting(application, applicant, Map.of("truthful", false)), "form.tick");
    }

    @Test
    void aGoalOfAnotherSettlementIsRefused() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        refused(
                application,
                submitting(application, applicant, Map.of("goal", goal(BAUTINO).toString())),
                "form.option");
    }

    @Test
    void aFileOfSomebodyElseIsRefused() {
        UUID applicant = applicant();
        Call call = openCall(settings());
        UUID application = start(call, applicant);
        UUID other = applicant();
        String foreign = file(start(call, other), other).toString();
        assertThatThrownBy(submitting(application, applicant, Map.of("identityDocuments", List.of(foreign))))
                .isInstanceOf(Refusal.class);
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void withoutGraceTheSecondOfClosingIsTheLastThatCounts() {
        Call call = openCall(settings(Duration.ZERO, 3));
        UUID inTime = applicant();
        UUID first = start(call, inTime);
        UUID late = applicant();
        UUID second = start(call, late);
        time.set(call.closesAt());
        submitting(first, inTime, Map.of());
        as(inTime, () -> taskActions.complete(task("completeApplication", first).getId(), filled(first, inTime)));
        assertThat(application(first).withinGrace()).isFalse();
        time.set(call.closesAt().plusSeconds(1));
        refused(second, submitting(second, late, Map.of()), "deadlinePassed");
    }

    @Test
    void withinTheGraceASecondLateIsAcceptedAndNotedAndAfterItRefused() {
        Call call = openCall(settings());
        UUID within = applicant();
        UUID first = start(call, within);
        UUID late = applicant();
        UUID second = start(call, late);
        time.set(call.closesAt().plusSeconds(1));
        as(within, () -> taskActions.complete(task("completeApplication", first).getId(), filled(first, within)));
        assertThat(application(first).withinGrace()).isTrue();
        time.set(call.lapsesAt().plusSeconds(1));
        refused(second, submitting(second, late, Map.of()), "deadlinePassed");
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        String taskId = task("completeApplication", application).getId();
        Map<String, Object> values = filled(application, applicant);
        values.put("jobsYouth", "9");
        as(applicant, () -> {
            forms.keep(taskId, Map.of(), values);
            assertThatThrownBy(() -> taskActions.complete(taskId, values)).isInstanceOf(Refusal.class);
            assertThat(forms.open(taskId).toString()).contains("Наубайхана, Ақшұқыр");
        });
    }

    @Test
    void whoStartsTwiceGetsTheSameDraft() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        assertThat(start(call, applicant)).isEqualTo(start(call, applicant));
    }

    @Test
    void aSecondApplicationIsRefused() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        submitted(call, applicant);
        assertThatThrownBy(() -> start(call, applicant))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Reason::rule)
                        .containsExactly("oneApplicationPerCall"));
    }

    @Test
    void aCallThatIsClosedStartsNoApplication() {
        Call call = openCall(settings());
        UUID applicant = applicant();
        time.set(call.closesAt());
        assertThatThrownBy(() -> start(call, applicant))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reasons())
                        .extracting(Reason::rule)
                        .containsExactly("callNotOpen"));
    }

    @Test
    void anUnpublishedCallDoesNotExistForApplicants() {
        Call call = inTransaction(() -> {
            Call prepared = new Call("SU-P-" + System.nanoTime() % 1_000_000, UUID.randomUUID());
            prepared.prepare(settings(), UUID.randomUUID());
            return calls.save(prepared);
        });
        UUID applicant = applicant(ApplicantKind.NGO, Language.KK);
        assertThatThrownBy(() -> start(call, applicant)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodySubmitsAnothersApplication() {
        UUID applicant = applicant();
        UUID application = start(openCall(settings()), applicant);
        String taskId = task("completeApplication", application).getId();
        UUID other = applicant();
        assertThatThrownBy(() -> as(other, () -> taskActions.complete(taskId, filled(application, applicant))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListsKnowTheApplicationByItsNumberAndTitleOnceItIsSubmitted() {
        UUID application = submitted(openCall(settings()), applicant());
        assertThat(cases.directory("grantApplication").orElseThrow().card(application))
                .satisfies(card -> {
                    assertThat(card.title().kk()).isEqualTo("Наубайхана, Ақшұқыр");
                    assertThat(card.number()).isEqualTo(application(application).number());
                });
    }
}
