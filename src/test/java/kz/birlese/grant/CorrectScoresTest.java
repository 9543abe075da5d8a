package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TimelineEntry;
import kz.birlese.workflow.Tracking;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A final score changes only by a correction with its reason, and both values are kept. */
class CorrectScoresTest extends GrantTest {

    private static final String WHY = "Перепутал строки двух заявок.";

    @Autowired
    private CorrectScores correct;

    @Autowired
    private EarlierSheets earlier;

    @Autowired
    private ReadApplication read;

    @Autowired
    private DecisionLog log;

    @Autowired
    private GrantRole grantRole;

    @Autowired
    private Tracking tracking;

    @Autowired
    private RuntimeService runtime;

    private Call call;
    private UUID application;
    private List<UUID> jurors;

    /** Two of four jurors are asked; another application keeps the call from being ranked. */
    @BeforeEach
    void withTheJury() {
        call = openCall(settings(Duration.ZERO, 2));
        application = eligible(call);
        eligible(call);
        appoint(call, 4);
        close(call);
        openScoring(call);
        jurors = asked();
    }

    private List<UUID> asked() {
        return inTransaction(() -> application(application).awaitedJurors());
    }

    private static List<Mark> marks(int score) {
        return List.of(
                new Mark("relevance", score, "Обоснование"),
                new Mark("feasibility", score, "Обоснование"),
                new Mark("sustainability", score, "Обоснование"));
    }

    private void score(int first, int second) {
        complete("scoreApplication", application, jurors.get(0), sheet(first));
        complete("scoreApplication", application, jurors.get(1), sheet(second));
    }

    private void correctTo(int score) {
        as(jurors.get(0), () -> correct.of(application, marks(score), WHY));
        time.runDueJobs();
    }

    private List<Decision> logged(String what) {
        return log.about(application).stream()
                .map(DecisionLog.Entry::decision)
                .filter(each -> each.what().equals(what))
                .toList();
    }

    private Assessment own() {
        return assessments
                .findByApplicationIdAndJuror(application, jurors.get(0))
                .orElseThrow();
    }

    @Test
    void bothSheetsTheReasonAndTheTotalsAreKept() {
        complete("scoreApplication", application, jurors.get(0), sheet(4));
        correctTo(3);
        correctTo(5);
        assertThat(own().total()).isEqualTo("100.00");
        assertThat(own().marks()).isEqualTo(marks(5));
        List<EarlierSheet> editions = earlier.findByAssessmentIdOrderByEdition(own().id());
        assertThat(editions).extracting(EarlierSheet::edition).containsExactly(1, 2);
        assertThat(editions)
                .extracting(EarlierSheet::total)
                .containsExactly(new BigDecimal("80.00"), new BigDecimal("60.00"));
        assertThat(editions.get(0).marks()).isEqualTo(marks(4));
        assertThat(editions).extracting(EarlierSheet::replacedBecause).containsOnly(WHY);
        assertThat(logged("scoresCorrected")).hasSize(2).first().satisfies(first -> {
            assertThat(first.who()).isEqualTo(jurors.get(0));
            assertThat(first.why()).isEqualTo(WHY);
            assertThat(first.facts())
                    .containsEntry("totalBefore", "80.00")
                    .containsEntry("total", "60.00")
                    .containsEntry("sheetBefore", CanonicalJson.fingerprint(CanonicalJson.write(marks(4))))
                    .containsEntry("sheet", CanonicalJson.fingerprint(CanonicalJson.write(marks(3))));
        });
    }

    @Test
    void whatIsCorrectedWhileOthersScoreCountsFromTheBeginning() {
        complete("scoreApplication", application, jurors.get(0), sheet(4));
        correctTo(5);
        complete("scoreApplication", application, jurors.get(1), sheet(5));
        assertThat(application(application).total()).isEqualTo("100.00");
        assertThat(logged("scoresConsolidated")).hasSize(1);
    }

    @Test
    void anAssessedApplicationGetsItsMeanAnew() {
        score(4, 4);
        assertThat(application(application).total()).isEqualTo("80.00");
        correctTo(5);
        GrantApplication again = application(application);
        assertThat(again.status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(again.total()).isEqualTo("90.00");
        assertThat(again.criterionMeans()).containsEntry("relevance", new BigDecimal("4.50"));
        assertThat(logged("scoresConsolidated"))
                .extracting(each -> each.facts().get("total"))
                .containsExactly("80.00", "90.00");
        assertThat(logged("divergenceDecided"))
                .extracting(each -> each.facts().get("reason"))
                .containsExactly("scoresAgree", "scoresAgree");
    }

    @Test
    void sheetsThatDifferTooMuchByACorrectionBringAnotherJurorIn() {
        score(4, 4);
        correctTo(1);
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.SCORING);
        assertThat(application(application).total()).isNull();
        List<UUID> asked = asked();
        assertThat(asked).hasSize(1).doesNotContainAnyElementsOf(jurors);
        as(asked.get(0), () -> assertThat(read.of(application).sheets()).isEmpty());
        complete("scoreApplication", application, asked.get(0), sheet(3));
        assertThat(application(application).status()).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(application(application).total()).as("of 20, 80 and 60").isEqualTo("53.33");
        correctTo(2);
        assertThat(application(application).total())
                .as("one more opinion is asked once only")
                .isEqualTo("60.00");
    }

    @Test
    void nothingIsCorrectedWithoutAReasonOrAChangeOrAgainstTheRulesOfASheet() {
        score(4, 4);
        refuses("correctionReasonGiven", marks(3), " ");
        refuses("textTooLong", marks(3), "а".repeat(CorrectScores.LONGEST_REASON + 1));
        refuses("scoresUnchanged", marks(4), WHY);
        refuses("scoreReasonGiven", List.of(new Mark("relevance", 5, null), marks(4).get(1), marks(4).get(2)), WHY);
        assertThat(own().total()).isEqualTo("80.00");
        assertThat(earlier.findByAssessmentIdOrderByEdition(own().id())).isEmpty();
    }

    private void refuses(String rule, List<Mark> marks, String reason) {
        assertThatThrownBy(() -> as(jurors.get(0), () -> correct.of(application, marks, reason)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).rule()).isEqualTo(rule));
    }

    @Test
    void onceItCountsInTheRankingItStays() {
        score(4, 4);
        inTransaction(() -> {
            calls.lock(call.id()).startDeciding();
            return null;
        });
        as(jurors.get(0), () -> assertThat(correct.standing(application)).isEmpty());
        refuses("scoresRanked", marks(3), WHY);
    }

    @Test
    void onlyWhoeverHandedASheetInCorrectsItAndOnlyTheirOwn() {
        complete("scoreApplication", application, jurors.get(0), sheet(4));
        for (UUID other : List.of(jurors.get(1), person(Role.JURY))) {
            assertThatThrownBy(() -> as(other, () -> correct.of(application, marks(3), WHY)))
                    .isInstanceOf(NotFound.class);
            as(other, () -> assertThat(correct.standing(application)).isEmpty());
        }
        as(jurors.get(0), () -> assertThat(correct.standing(application)).hasSize(3));
        as(person(Role.ADMIN), () -> grantRole.to(jurors.get(0), new Reach(Role.AUDITOR, null)));
        as(person(Role.ADMIN), () -> grantRole.revoke(jurors.get(0), new Reach(Role.JURY, null)));
        as(jurors.get(0), () -> assertThat(correct.standing(application))
                .as("a juror no more, who audits the house")
                .isEmpty());
    }

    @Test
    void whoeverMayReadTheSheetReadsBothValues() {
        score(4, 4);
        correctTo(5);
        for (UUID reader : List.of(jurors.get(0), jurors.get(1), person(Role.AUDITOR))) {
            as(reader, () -> assertThat(read.of(application).sheets())
                    .filteredOn(sheet -> !sheet.corrections().isEmpty())
                    .singleElement()
                    .satisfies(sheet -> {
                        ApplicationPage.Correction correction =
                                sheet.corrections().get(0);
                        assertThat(sheet.total()).isEqualTo("100.00");
                        assertThat(correction.before()).isEqualTo("80.00");
                        assertThat(correction.reason()).isEqualTo(WHY);
                        assertThat(correction.changes()).hasSize(3).allSatisfy(change -> {
                            assertThat(change.before()).isEqualTo(4);
                            assertThat(change.after()).isEqualTo(5);
                        });
                    }));
        }
    }

    @Test
    void nobodyLearnsOfACorrectionBeforeTheirOwnSheetIsIn() {
        complete("scoreApplication", application, jurors.get(0), sheet(4));
        correctTo(5);
        as(jurors.get(1), () -> assertThat(read.of(application).sheets()).isEmpty());
        as(person(Role.PROGRAMME_MANAGER), () -> assertThat(read.of(application).sheets())
                .isEmpty());
    }

    /** Whoever audits the house and is asked for a sheet reads nothing of the others' before, nor when they gave them. */
    @Test
    void whoStillOwesASheetReadsNothingInTheCourseOfTheCaseWhateverTheirOffice() {
        score(4, 4);
        correctTo(1);
        UUID third = asked().get(0);
        as(person(Role.ADMIN), () -> grantRole.to(third, new Reach(Role.AUDITOR, null)));
        String root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(application.toString())
                .rootProcessInstances()
                .singleResult()
                .getId();
        as(third, () -> assertThat(told(root, third)).isEmpty());
        complete("scoreApplication", application, third, sheet(3));
        as(third, () -> assertThat(told(root, third))
                .contains("applicationScored", "scoresCorrected", "scoresConsolidated", "scoreApplication"));
    }

    /** What was decided, or scored by others, as the timeline tells it. */
    private List<String> told(String root, UUID reader) {
        List<String> told = new ArrayList<>();
        for (TimelineEntry entry : tracking.timeline(root)) {
            if (entry instanceof TimelineEntry.Decided decided) {
                told.add(decided.decision().what());
            }
            if (entry instanceof TimelineEntry.Step step
                    && step.who() != null
                    && !step.who().equals(reader)
                    && step.box().equals("scoreApplication")) {
                told.add(step.box());
            }
        }
        return told;
    }
}
