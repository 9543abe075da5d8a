package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.TaskForms;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.RepairDesk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The committee meets: somebody leaves the room, somebody thinks otherwise, everybody who was there signs. */
class CommitteeMinutesTest extends CompetitionHouse {

    @Autowired
    private CommitteeMeetings meetings;

    @Autowired
    private ReadCall readCall;

    @Autowired
    private ApproveAwards approveAwards;

    @Autowired
    private TaskForms forms;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private DecisionLog log;

    @Autowired
    private RepairDesk desk;

    private UUID call;
    private UUID best;
    private UUID second;
    private UUID conflicted;
    private List<UUID> others;
    private List<UUID> present;

    @BeforeEach
    void scoreTwo() {
        call = openCall(rules());
        best = eligible(call, 1_200_000, 200_000);
        second = eligible(call, 1_000_000, 200_000);
        openScoring(call);
        Task sheet = sheets(second).get(0);
        conflicted = UUID.fromString(sheet.getAssignee());
        as(conflicted, () -> actions.complete(sheet.getId(), Map.of("conflict", true, "conflictReason", "Туысым.")));
        time.runDueJobs();
        score(best, 5);
        score(second, 4);
        score(second, 4);
        others = atCommittee(call).subList(0, 2);
        present = List.of(conflicted, others.get(0), others.get(1));
    }

    private Map<String, Object> withItems(List<Map<String, Object>> deviations, List<Map<String, Object>> items) {
        Map<String, Object> values = minutes(present, deviations);
        values.put("items", items);
        values.put("observers", "Асел Бақытқызы, қоғамдық кеңес");
        return values;
    }

    private List<String> refusedWith(Map<String, Object> values) {
        return refused(manager, "holdCommittee", call, values);
    }

    private Map<String, Object> left(int inFavour, int against) {
        return item(second, List.of(conflicted), votes(inFavour, against, 0));
    }

    @Test
    void whoeverHasAConflictIsNotInTheRoom() {
        assertThat(refusedWith(withItems(List.of(), List.of()))).containsExactly("conflictLeaves");
        assertThat(refusedWith(withItems(List.of(), List.of(item(second, List.of(), votes(3, 0, 0))))))
                .containsExactly("conflictLeaves");
        assertThat(refusedWith(withItems(
                        List.of(),
                        List.of(
                                left(2, 0),
                                item(
                                        best,
                                        List.of(jurors.stream()
                                                .filter(juror -> !present.contains(juror))
                                                .findFirst()
                                                .orElseThrow()),
                                        votes(2, 0, 0))))))
                .containsExactly("leftOfPresent");
    }

    @Test
    void everybodyInTheRoomVotesAndTheMajorityDecides() {
        assertThat(refusedWith(withItems(List.of(), List.of(left(3, 0))))).containsExactly("votesOfPresent");
        assertThat(refusedWith(withItems(List.of(), List.of(left(1, 1))))).containsExactly("notCarried");
        assertThat(refusedWith(withItems(List.of(), List.of(left(2, 0), left(2, 0)))))
                .containsExactly("itemOnce");
        Map<String, Object> split = withItems(List.of(), List.of(left(2, 0)));
        split.putAll(votes(1, 1, 1));
        assertThat(refusedWith(split)).containsExactly("notCarried");
    }

    @Test
    void aDepartureHasItsOwnVote() {
        Map<String, Object> departure = deviation(best, "RESERVE", null, "Ауылда ондай наубайхана бар екен.");
        assertThat(refusedWith(withItems(List.of(departure), List.of(left(2, 0)))))
                .containsExactly("deviationVoted");
    }

    @Test
    void theMinutesAreDraftedFromTheRecordsAndNobodyReadsWhatTheyLeftFor() {
        Map<String, Object> kept = left(2, 0);
        kept.put("dissent", "Бюджеті жеткіліксіз деп санаймын.");
        complete(manager, "holdCommittee", call, withItems(List.of(), List.of(kept)));

        CommitteeProtocol protocol =
                meetings.findFirstByCallIdOrderByHeldAtDesc(call).orElseThrow().protocol();
        String number = applications.named(second).number();
        assertThat(String.join("\n", protocol.in(Language.KK, Set.of())))
                .contains("Асел Бақытқызы", number, "Ерекше пікір: Бюджеті жеткіліксіз деп санаймын.")
                .contains("Талқылау кезінде шықты", "кворум — 3", "Барлығы 3");
        assertThat(String.join("\n", protocol.in(Language.RU, Set.of())))
                .contains("На время обсуждения вышли", "За — 2, против — 0, воздержались — 0")
                .contains("по правилам конкурса — 100");
        assertThat(opened(conflicted))
                .doesNotContain(number)
                .contains(applications.named(best).number());
        assertThat(opened(others.get(0))).contains(number, "Комиссия рейтингті қарап, тізімді ұсынды.");
    }

    @Test
    void whomTheChairHasLeaveReadsNothingOfItEither() {
        UUID asked = others.get(0);
        complete(
                manager,
                "holdCommittee",
                call,
                withItems(List.of(), List.of(left(2, 0), item(best, List.of(asked), votes(2, 0, 0)))));
        assertThat(opened(asked))
                .doesNotContain(applications.named(best).number(), "Комиссия рейтингті қарап, тізімді ұсынды.")
                .contains(applications.named(second).number());
    }

    @Test
    void theDirectorDecidesWhenEverybodyHasSignedAndReadsWhoObjects() {
        complete(manager, "holdCommittee", call, withItems(List.of(), List.of(left(2, 0))));
        sign(conflicted, Map.of("signature", "SIGN"));
        sign(others.get(0), Map.of("signature", "SIGN"));
        assertThat(isWaiting("approveAwards")).isFalse();
        sign(others.get(1), Map.of("signature", "OBJECT", "objection", "Мен қарсы дауыс бердім, қалыс қалған жоқпын."));
        assertThat(isWaiting("approveAwards")).isTrue();

        as(director, () -> {
            assertThat(approveAwards.objections(call)).get().asString().contains("Мен қарсы дауыс бердім");
            CallPage.Meeting meeting = readCall.of(call).meetings().get(0);
            assertThat(meeting.signatures()).hasSize(3);
            assertThat(meeting.protocol()).isNotEmpty();
        });
        String signed = CanonicalJson.fingerprint(meetings.findFirstByCallIdOrderByHeldAtDesc(call)
                .orElseThrow()
                .protocol()
                .canonical());
        assertThat(log.about(call).stream().map(DecisionLog.Entry::decision))
                .filteredOn(decision -> decision.what().equals("committeeMinutesSigned"))
                .hasSize(3)
                .extracting(Decision::facts)
                .allMatch(facts -> facts.get("protocol").equals(signed));
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
    }

    @Test
    void whoeverDoesNotSignInTimeIsNoLongerAwaited() {
        complete(manager, "holdCommittee", call, withItems(List.of(), List.of(left(2, 0))));
        Task late = task(others.get(1));
        Change without = new Change.GiveUp(late.getId());
        sign(conflicted, Map.of("signature", "SIGN"));
        sign(others.get(0), Map.of("signature", "SIGN"));
        time.passUntil(late.getDueDate().toInstant());
        assertThat(refusedToGiveUp(without)).isEqualTo("signatureNotDue");

        time.passUntil(late.getDueDate().toInstant().plusSeconds(1));
        desk.carryOut(manager, desk.root(call), without);
        time.runDueJobs();
        assertThat(isWaiting("approveAwards")).isTrue();
        assertThat(log.about(call).stream().map(DecisionLog.Entry::decision))
                .filteredOn(decision -> decision.what().equals("signatureNotAwaited"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.why()).isNotBlank();
                    assertThat(decision.facts())
                            .isEqualTo(Map.of("juror", others.get(1).toString(), "because", "late"));
                });
        complete(director, "approveAwards", call, Map.of("decision", "approve"));
        time.runDueJobs();
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
    }

    private String refusedToGiveUp(Change change) {
        assertThatThrownBy(() -> desk.carryOut(manager, desk.root(call), change))
                .isInstanceOf(Refusal.class);
        return desk.offers(manager, desk.root(call)).stream()
                .filter(offer -> offer.change().equals(change))
                .findFirst()
                .orElseThrow()
                .hindrance();
    }

    private String opened(UUID juror) {
        String[] shown = new String[1];
        as(
                juror,
                () -> shown[0] =
                        String.valueOf(forms.open(task(juror).getId()).opening().get("protocol")));
        return shown[0];
    }

    private Task task(UUID juror) {
        return tasks.createTaskQuery()
                .taskDefinitionKey("signCommitteeMinutes")
                .processInstanceBusinessKey(call.toString())
                .taskAssignee(juror.toString())
                .singleResult();
    }

    private void sign(UUID juror, Map<String, Object> values) {
        as(juror, () -> actions.complete(task(juror).getId(), values));
        time.runDueJobs();
    }

    private boolean isWaiting(String box) {
        return tasks.createTaskQuery()
                        .taskDefinitionKey(box)
                        .processInstanceBusinessKey(call.toString())
                        .count()
                > 0;
    }
}
