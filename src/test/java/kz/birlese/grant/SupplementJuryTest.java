package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.CaseAccess;
import kz.birlese.workflow.CasePanel;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Jurors are added while a call is being scored: because one application lacks them, or because a manager foresees it. */
class SupplementJuryTest extends CompetitionHouse {

    private static final String REASON = "Үш мүшенің бірінде мүдделер қақтығысы бар.";

    @Autowired
    private JurySupplements supplements;

    @Autowired
    private JuryMembers jury;

    @Autowired
    private AddJurors addJurors;

    @Autowired
    private OpenSupplement openSupplement;

    @Autowired
    private CancelCall cancelCall;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CurrentUser user;

    @Autowired
    private List<CasePanel> panels;

    @Autowired
    private DecisionLog log;

    private UUID call;
    private UUID application;

    /** Three jurors, all of whom score the one application. */
    private void scoring() {
        Map<String, Object> rules = rules();
        rules.put("jurySize", 3);
        rules.put("scorersPerApplication", 3);
        rules.put("quorum", 2);
        jurors = List.copyOf(jurors.subList(0, 3));
        call = openCall(rules);
        application = eligible(call, 1_000_000, 200_000);
        openScoring(call);
    }

    /** One of the three steps back, the others score: another is lacking. */
    private UUID lacking() {
        scoring();
        Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Өтінім беруші — туысым");
        complete(jurors.get(0), "scoreApplication", application, conflict);
        score(application, 4);
        return running().id();
    }

    private JurySupplement running() {
        List<JurySupplement> running = supplements.findByCallIdAndStatusIn(call, JurySupplement.Status.RUNNING);
        assertThat(running).hasSize(1);
        return running.get(0);
    }

    private void add(UUID supplement, UUID... added) {
        List<String> ids = Stream.of(added).map(UUID::toString).toList();
        complete(manager, "addJurors", supplement, Map.of("jurors", ids, "reason", REASON));
        time.runDueJobs();
    }

    private void sign(UUID supplement, UUID juror) {
        complete(juror, "signAddedDeclaration", supplement, Map.of("impartial", true, "confidential", true));
        time.runDueJobs();
    }

    private void decline(UUID supplement, UUID juror) {
        Map<String, Object> values = Map.of("declined", true, "declineReason", "Уақытым жоқ, кешіріңіз.");
        complete(juror, "signAddedDeclaration", supplement, values);
        time.runDueJobs();
    }

    private List<String> logged() {
        return log.about(call).stream().map(entry -> entry.decision().what()).toList();
    }

    private JurySupplement.Status standing(UUID supplement) {
        return supplements.named(supplement).status();
    }

    /** Ends at {@code jurySupplemented}. */
    @Test
    void anAddedJurorSignsScoresAndTheCallGoesOn() {
        UUID supplement = lacking();
        UUID added = person(Role.JURY);
        add(supplement, added);
        assertThat(readers("juryAppointed", call)).contains(added).hasSize(4);
        sign(supplement, added);

        assertThat(hasEnded("jurySupplemented", supplement)).isTrue();
        assertThat(standing(supplement)).isEqualTo(JurySupplement.Status.DONE);
        score(application, 4);
        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(logged())
                .endsWith("scoringOpened", "supplementOpened", "jurorsAdded", "declarationSigned", "scoringResumed");
        assertThat(log.about(call))
                .filteredOn(entry -> entry.decision().what().equals("jurorsAdded"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decision().who()).isEqualTo(manager);
                    assertThat(entry.decision().why()).isEqualTo(REASON);
                    assertThat(entry.decision().facts()).containsEntry("jurors", added.toString());
                });
    }

    /** Ends at {@code noJurorNeeded}. */
    @Test
    void cancellingTheCallEndsWhatRunsOfSupplements() {
        UUID supplement = lacking();
        as(manager, () -> cancelCall.of(call, "Донор қаржыны кейінге қалдырды"));
        time.runDueJobs();

        assertThat(hasEnded("noJurorNeeded", supplement)).isTrue();
        assertThat(standing(supplement)).isEqualTo(JurySupplement.Status.STOPPED);
        assertThat(task("addJurors", supplement)).isNull();
        assertThat(status(application)).isEqualTo(ApplicationStatus.CANCELLED);
    }

    @Test
    void whoeverDeclinedHearsNothingMoreOfTheCall() {
        UUID supplement = lacking();
        UUID declines = person(Role.JURY);
        add(supplement, declines);
        decline(supplement, declines);
        as(manager, () -> cancelCall.of(call, "Донор қаржыны кейінге қалдырды"));
        time.runDueJobs();

        assertThat(readers("callCancelled", call)).containsExactlyInAnyOrderElementsOf(jurors);
    }

    /** Ends at {@code noJurorNeeded}. */
    @Test
    void aSupplementEndsWhenNothingIsLeftToBeScored() {
        UUID supplement = lacking();
        UUID added = person(Role.JURY);
        add(supplement, added);
        UUID owner = applications.named(application).applicant();
        as(owner, () -> withdraw.of(application));
        time.runDueJobs();

        assertThat(hasEnded("noJurorNeeded", supplement)).isTrue();
        assertThat(task("signAddedDeclaration", supplement)).isNull();
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
        assertThat(logged()).endsWith("supplementStopped");
    }

    @Test
    void whoeverDeclinesIsNotAskedAgainAndAnotherSupplementOpens() {
        UUID supplement = lacking();
        UUID declines = person(Role.JURY);
        add(supplement, declines);
        assertThat(refused(declines, "signAddedDeclaration", supplement, Map.of("declined", true)))
                .containsExactly("form.required");
        decline(supplement, declines);

        assertThat(hasEnded("jurySupplemented", supplement)).isTrue();
        UUID next = running().id();
        assertThat(next).isNotEqualTo(supplement);
        as(manager, () -> assertThat(addJurors.eligible(next))
                .extracting(account -> account.id())
                .doesNotContain(declines)
                .doesNotContainAnyElementsOf(jurors));
        assertThat(refused(() -> as(manager, () -> addJurors.by(next, Set.of(declines), REASON))))
                .containsExactly("jurorEligible");
        assertThat(jury.signedJurors(call)).doesNotContain(declines);
        assertThat(logged()).contains("juryDeclined");
    }

    @Test
    void whoeverHasAStakeInTheCallIsNotAdded() {
        UUID supplement = lacking();
        UUID applied = person(Role.JURY);
        GrantApplication draft =
                new GrantApplication(call, applied, ApplicantKind.PROSPECTIVE_ENTREPRENEUR, time.now());
        draft.lapse();
        applications.save(draft);
        for (UUID barred : List.of(applied, jurors.get(1), manager, director, person(Role.FINANCE))) {
            assertThat(refused(() -> as(manager, () -> addJurors.by(supplement, Set.of(barred), REASON))))
                    .containsExactly("jurorEligible");
        }
        assertThat(refused(
                        manager,
                        "addJurors",
                        supplement,
                        Map.of("jurors", List.of(applied.toString()), "reason", REASON)))
                .containsExactly("form.option");
        assertThat(jury.findByCallIdOrderByJuror(call)).hasSize(3);
    }

    @Test
    void whoeverPreparedTheCallIsNotAddedEvenAsAJuror() {
        manager = person(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.JURY, null));
        UUID supplement = lacking();
        assertThat(refused(() -> as(manager, () -> addJurors.by(supplement, Set.of(manager), REASON))))
                .containsExactly("jurorEligible");
    }

    @Test
    void onlyAManagerOfTheWholeCallMayAskForJurorsAndAddThem() {
        UUID supplement = lacking();
        UUID munaily = person(new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        Task task = task("addJurors", supplement);
        for (UUID stranger : List.of(munaily, director, jurors.get(1), person(Role.AUDITOR))) {
            as(stranger, () -> {
                assertThatThrownBy(() -> openSupplement.of(call, REASON)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> addJurors.eligible(supplement)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> addJurors.by(supplement, Set.of(person(Role.JURY)), REASON))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> actions.complete(task.getId(), Map.of()))
                        .isInstanceOf(NotFound.class);
            });
        }
        assertThat(standing(supplement)).isEqualTo(JurySupplement.Status.ADDING);
    }

    @Test
    void nobodySignsForAnother() {
        UUID supplement = lacking();
        UUID added = person(Role.JURY);
        add(supplement, added);
        Task task = task("signAddedDeclaration", supplement);
        Map<String, Object> both = Map.of("impartial", true, "confidential", true);
        for (UUID other : List.of(jurors.get(0), manager, person(Role.JURY))) {
            as(other, () -> assertThatThrownBy(() -> actions.complete(task.getId(), both))
                    .isInstanceOf(NotFound.class));
        }
        assertThat(jury.hasSigned(call, added)).isFalse();
    }

    @Test
    void aManagerAsksForJurorsAheadOfNeedAndSaysWhy() {
        UUID closed = openCall(rules());
        assertThat(refused(() -> as(manager, () -> openSupplement.of(closed, REASON))))
                .containsExactly("callStatus");
        scoring();
        assertThat(refused(() -> as(manager, () -> openSupplement.of(call, " "))))
                .containsExactly("reasonGiven");
        as(manager, () -> openSupplement.of(call, REASON));
        assertThat(refused(() -> as(manager, () -> openSupplement.of(call, REASON))))
                .containsExactly("supplementOpen");
        JurySupplement opened = running();
        assertThat(opened.openedBy()).isEqualTo(manager);
        UUID added = person(Role.JURY);
        add(opened.id(), added);
        sign(opened.id(), added);
        assertThat(hasEnded("jurySupplemented", opened.id())).isTrue();
        assertThat(jury.signedJurors(call)).contains(added).hasSize(4);
    }

    @Test
    void anAddedJurorWhoDoesNotAnswerKeepsNobodyWaitingOnceAnotherIsAdded() {
        UUID first = lacking();
        UUID silent = person(Role.JURY);
        add(first, silent);
        as(manager, () -> openSupplement.of(call, "Қосылған мүше жауап бермейді."));
        UUID second = supplements
                .findByCallIdAndStatusIn(call, Set.of(JurySupplement.Status.ADDING))
                .get(0)
                .id();
        UUID answers = person(Role.JURY);
        add(second, answers);
        sign(second, answers);
        score(application, 4);

        assertThat(status(application)).isEqualTo(ApplicationStatus.ASSESSED);
        assertThat(hasEnded("noJurorNeeded", first)).isTrue();
        assertThat(jury.hasSigned(call, silent)).isFalse();
    }

    @Test
    void aReasonIsNeeded() {
        UUID supplement = lacking();
        Map<String, Object> values = new HashMap<>();
        values.put("jurors", List.of(person(Role.JURY).toString()));
        assertThat(refused(manager, "addJurors", supplement, values)).containsExactly("form.required");
        assertThat(refused(() -> as(manager, () -> addJurors.by(supplement, Set.of(person(Role.JURY)), " "))))
                .containsExactly("reasonGiven");
    }

    @Test
    void thePagesOfTheCallAndOfTheSupplementShowWhoWasAddedLaterAndWhy() {
        UUID supplement = lacking();
        String number = applications.named(application).number();
        as(manager, () -> {
            assertThat(shown("supplementJury", supplement)).contains(number);
            assertThat(shown("startUpCompetition", call)).contains(number);
        });
        UUID signs = person(Role.JURY);
        UUID declines = person(Role.JURY);
        add(supplement, signs, declines);
        as(signs, () -> assertThat(shown("supplementJury", supplement))
                .doesNotContain(number)
                .doesNotContain(REASON));
        decline(supplement, declines);
        sign(supplement, signs);
        as(manager, () -> {
            assertThat(readCall.of(call).jury())
                    .filteredOn(juror -> juror.addedAt() != null)
                    .hasSize(2)
                    .allMatch(juror -> juror.addedBecause().equals(REASON))
                    .filteredOn(juror -> juror.signedAt() == null)
                    .singleElement()
                    .matches(juror -> juror.declinedBecause().equals("Уақытым жоқ, кешіріңіз."));
            assertThat(shown("startUpCompetition", call)).contains(REASON);
            assertThat(readCall.of(call).waiting()).isEmpty();
            assertThat(shown("supplementJury", supplement)).contains(REASON);
        });
    }

    @Test
    void onlyThoseWithAPartInItMayOpenASupplement() {
        UUID supplement = lacking();
        UUID added = person(Role.JURY);
        add(supplement, added);
        for (UUID insider : List.of(manager, director, person(Role.AUDITOR), added)) {
            assertThat(mayOpen(insider, supplement)).isTrue();
        }
        UUID munaily = person(new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        UUID owner = applications.named(application).applicant();
        for (UUID outsider : List.of(munaily, owner, jurors.get(1), person(Role.JURY))) {
            assertThat(mayOpen(outsider, supplement)).isFalse();
        }
        decline(supplement, added);
        assertThat(mayOpen(added, supplement)).isFalse();
        assertThat(mayOpen(added, call)).isFalse();
    }

    private boolean mayOpen(UUID person, UUID caseId) {
        boolean[] may = new boolean[1];
        as(person, () -> may[0] = access.mayOpen(caseId, user.require()));
        return may[0];
    }

    private String shown(String process, UUID caseId) {
        return panels.stream()
                .filter(panel -> panel.processes().contains(process))
                .findFirst()
                .orElseThrow()
                .show(caseId)
                .getElement()
                .getTextRecursively();
    }
}
