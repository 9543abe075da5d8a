package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Receipt;
import kz.birlese.record.Receipts;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckApplicationTest extends GrantTest {

    @Autowired
    private EligibilityFindings failed;

    @Autowired
    private ApplicationProcess process;

    @Autowired
    private HistoryService history;

    @Autowired
    private CompletenessFindings missing;

    @Autowired
    private ApplicationContents contents;

    @Autowired
    private Receipts receipts;

    private UUID checkedBy(UUID manager, Call call, UUID applicant, Map<String, ?> changes) {
        UUID application = start(call, applicant);
        Map<String, Object> values = filled(application, applicant);
        values.putAll(changes);
        complete("completeApplication", application, applicant, values);
        if (manager != null) {
            complete("confirmCompleteness", application, manager, Map.of("decision", "GO_ON"));
        }
        return application;
    }

    @Test
    void eligibilityDecidedWhenEveryRuleIsMet() {
        UUID application = eligible(openCall(settings()));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ELIGIBLE);
        assertThat(missing.findByApplicationIdOrderByRule(application)).isEmpty();
        assertThat(failed.findByApplicationIdOrderByRule(application)).isEmpty();
    }

    @Test
    void eligibilityDecidedNamesEveryRuleThatIsNotMetWithWhatWasFoundAndNeeded() {
        UUID applicant = applicant(ApplicantKind.INITIATIVE_GROUP, Language.KK);
        Map<String, ?> changes = Map.of("noExclusion", false, "ideaAgeMonths", "30");
        UUID application = checkedBy(person(Role.PROGRAMME_MANAGER), openCall(settings()), applicant, changes);
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.INELIGIBLE);
        assertThat(failed.findByApplicationIdOrderByRule(application))
                .extracting(EligibilityFinding::rule, EligibilityFinding::found, EligibilityFinding::needed)
                .containsExactly(
                        tuple(
                                "applicantKindNotAllowed",
                                "INITIATIVE_GROUP",
                                "NGO,SMALL_BUSINESS,SOLE_ENTREPRENEUR,PROSPECTIVE_ENTREPRENEUR"),
                        tuple(
                                "declarationsMissing",
                                "NO_DOUBLE_FUNDING,TRUTHFUL,CHECKS_ALLOWED",
                                "NO_EXCLUSION,NO_DOUBLE_FUNDING"),
                        tuple("ideaTooOld", "30", "24"));
    }

    /** Whoever fails waits; ends at {@code ineligibilityStands} when no complaint can bring the application back. */
    @Test
    void ineligibilityStandsWhenTheComplaintWindowIsOver() {
        UUID application = tooOld();
        assertThat(hasReached("isReadmittedOrOver", application)).isTrue();
        assertThat(hasReached("ineligibilityStands", application)).isFalse();
        inTransaction(() -> {
            process.complaintTimeOver(application);
            return null;
        });
        assertThat(hasReached("ineligibilityStands", application)).isTrue();
        assertThat(hasReached("scoringOpened", application)).isFalse();
    }

    /** Ends at {@code eligibilityDecided} all the same. */
    @Test
    void eligibilityDecidedWhenAComplaintBringsTheApplicationBack() {
        UUID application = tooOld();
        inTransaction(() -> {
            process.readmitted(application, false);
            return null;
        });
        assertThat(hasReached("eligibilityDecided", application)).isTrue();
        assertThat(hasReached("scoringOpened", application)).isTrue();
        assertThat(hasReached("assessApplication", application)).isFalse();
    }

    private UUID tooOld() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        return checkedBy(manager, openCall(settings()), applicant(), Map.of("ideaAgeMonths", "30"));
    }

    private boolean hasReached(String box, UUID application) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(application.toString())
                .list()
                .stream()
                .anyMatch(each -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(each.getId())
                                .activityId(box)
                                .count()
                        > 0);
    }

    @Test
    void anAnswerCompletesWhatWasSentAndTheFirstSendingStays() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID applicant = applicant();
        UUID application = checkedBy(null, openCall(settings()), applicant, Map.of("experience", ""));
        assertThat(missing.findByApplicationIdOrderByRule(application))
                .extracting(CompletenessFinding::rule)
                .containsExactly("sectionsEmpty");
        Receipt first = receipts.of(application).get(0);
        ask(application, manager);
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.CLARIFICATION);

        Map<String, Object> answer = new HashMap<>(Map.of("answer", "Добавлено", "experience", "Пять лет"));
        answer.put("files", List.of(file(application, applicant).toString()));
        complete("answerClarification", application, applicant, answer);
        assertThat(missing.findByApplicationIdOrderByRule(application)).isEmpty();
        assertThat(contents.findByApplicationIdAndEdition(application, 1)
                        .orElseThrow()
                        .proposal()
                        .experience())
                .isNull();
        Proposal standing = contents.standing(application).proposal();
        assertThat(standing.experience()).isEqualTo("Пять лет");
        assertThat(standing.files()).hasSize(1);
        assertThat(standing.identityDocuments()).hasSize(1);
        assertThat(receipts.of(application)).hasSize(2).startsWith(first);
        assertThat(receipts.of(application).get(1).sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(sha256(contents.standing(application).canonical())));
        assertThat(new String(contents.standing(application).canonical(), StandardCharsets.UTF_8))
                .contains("Добавлено", "Пять лет");

        complete("confirmCompleteness", application, manager, Map.of("decision", "GO_ON"));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ELIGIBLE);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void ask(UUID application, UUID manager) {
        Map<String, Object> question =
                Map.of("decision", "ASK", "standing", List.of("sectionsEmpty"), "question", "Напишите о Вашем опыте.");
        complete("confirmCompleteness", application, manager, question);
    }

    @Test
    void withoutAnAnswerInTimeTheCheckGoesOnAndAStandingFindingMakesIneligible() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID application = checkedBy(null, openCall(settings()), applicant(), Map.of("risks", ""));
        ask(application, manager);
        time.passUntil(application(application).clarificationUntil().plusSeconds(1));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(task("answerClarification", application)).isNull();

        Map<String, Object> upheld = Map.of("decision", "GO_ON", "standing", List.of("sectionsEmpty"));
        complete("confirmCompleteness", application, manager, upheld);
        assertThat(failed.findByApplicationIdOrderByRule(application))
                .extracting(EligibilityFinding::rule)
                .containsExactly("documentsIncomplete");
    }

    @Test
    void aManagerMaySettleAFindingThatTheTablePrepared() {
        UUID application = checkedBy(null, openCall(settings()), applicant(), Map.of("risks", ""));
        complete(
                "confirmCompleteness",
                application,
                person(Role.PROGRAMME_MANAGER),
                Map.of("decision", "GO_ON", "standing", List.of(), "note", "Риски описаны в плане"));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ELIGIBLE);
        assertThat(missing.findByApplicationIdOrderByRule(application)).allMatch(CompletenessFinding::isSettled);
    }

    @Test
    void aQuestionWithoutWordsIsRefused() {
        UUID application = checkedBy(null, openCall(settings()), applicant(), Map.of());
        assertThatThrownBy(() -> complete(
                        "confirmCompleteness",
                        application,
                        person(Role.PROGRAMME_MANAGER),
                        Map.of("decision", "ASK", "question", " ")))
                .isInstanceOf(Refusal.class);
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void aManagerOfAnotherTerritoryFindsNothing() {
        UUID application = checkedBy(null, openCall(settings()), applicant(), Map.of());
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, BAUTINO));
        assertThatThrownBy(() -> complete("confirmCompleteness", application, elsewhere, Map.of("decision", "GO_ON")))
                .isInstanceOf(NotFound.class);
    }
}
