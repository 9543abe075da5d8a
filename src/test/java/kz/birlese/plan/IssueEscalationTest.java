package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskInbox;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IssueEscalationTest extends PreparationHouse {

    private static final String WATER = "Жазда ауызсу болмайды";

    @Autowired
    private EscalateIssue escalate;

    @Autowired
    private AnswerEscalation answers;

    @Autowired
    private ChaseAnswer chase;

    @Autowired
    private Escalations escalations;

    @Autowired
    private PlanHealth health;

    @Autowired
    private ReadEscalation read;

    @Autowired
    private ShowVillage showVillage;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private PostBag post;

    @Autowired
    private RuntimeService runtime;

    /** Ends at {@code issueAnswered}. */
    @Test
    void theDistrictSolvesItAndTheVillageReadsTheAnswer() {
        UUID sentUp = sentUp();
        complete(district, "answerAsDistrict", sentUp, answer("SOLVED", "Құбыр қыркүйекке дейін ауыстырылады."));
        time.runDueJobs();

        assertThat(hasEnded("issueAnswered", sentUp)).isTrue();
        assertThat(issue(escalation(sentUp).issue()).status()).isEqualTo(IssueStatus.ANSWERED);
        assertThat(letters(sentUp)).contains(secretary);
        ShowVillage.Line line = line(sentUp);
        assertThat(line.escalation().answer()).isEqualTo("Құбыр қыркүйекке дейін ауыстырылады.");
        assertThat(line.escalation().isSolved()).isTrue();
        as(secretary, () -> assertThat(read.of(sentUp).mayTakeBack()).isFalse());
    }

    /** Ends at {@code issueAnswered}. */
    @Test
    void theDistrictPassesItOnAndTheRegionSaysWhyItCannotBeSolved() {
        UUID sentUp = sentUp();
        complete(district, "answerAsDistrict", sentUp, answer("PASSED_ON", "Ауданда мұндай қаражат жоқ."));
        assertThat(escalation(sentUp).heldIn()).isEqualTo(REGION);
        complete(
                region,
                "answerAsRegion",
                sentUp,
                answer("CANNOT", "Магистральды су құбыры 2031 жылға дейін салынбайды."));
        time.runDueJobs();

        assertThat(hasEnded("issueAnswered", sentUp)).isTrue();
        assertThat(escalation(sentUp).isSolved()).isFalse();
        assertThat(escalation(sentUp).districtWord()).isEqualTo("Ауданда мұндай қаражат жоқ.");
    }

    /** Ends at {@code issueAnswered}; the manager who chased the region has nothing left to do. */
    @Test
    void aDistrictThatIsSilentLosesItToTheRegionAndARegionThatIsSilentIsChased() {
        UUID sentUp = sentUp();
        assertThat(late(manager)).doesNotContain(sentUp);
        assertThat(due("answerAsDistrict", district, sentUp))
                .isEqualTo(escalation(sentUp).answerBy());
        time.passUntil(escalation(sentUp).answerBy().plusSeconds(1));
        assertThat(isOpen("answerAsDistrict", sentUp)).isFalse();
        assertThat(isOpen("answerAsRegion", sentUp)).isTrue();
        assertThat(escalation(sentUp).isDistrictSilent()).isTrue();

        time.passUntil(escalation(sentUp).answerBy().plusSeconds(1));
        assertThat(isOpen("answerAsRegion", sentUp)).isTrue();
        assertThat(isOpen("chaseAnswer", sentUp)).isTrue();
        assertThat(late(manager)).contains(sentUp);
        assertThat(late(person(new Reach(Role.PROGRAMME_MANAGER, MUNAILY)))).doesNotContain(sentUp);
        complete(region, "answerAsRegion", sentUp, answer("SOLVED", "Жаңа ұңғыма қазылады."));
        assertThat(late(manager)).doesNotContain(sentUp);
        time.runDueJobs();
        assertThat(hasEnded("issueAnswered", sentUp)).isTrue();
        assertThat(isOpen("chaseAnswer", sentUp)).isFalse();
        assertThat(isRunning(sentUp)).isFalse();
    }

    /** As the person sees how the plans are doing. */
    private List<UUID> late(UUID person) {
        List<UUID> late = new ArrayList<>();
        as(person, () -> health.findings().stream()
                .filter(each -> each.kind() == PlanHealth.Kind.ANSWER_LATE)
                .forEach(each -> late.add(each.id())));
        return late;
    }

    /** Ends at {@code answerChased}. */
    @Test
    void aManagerNotesWhatWasAgreedWithTheRegionAndTheVillageGoesOnWaiting() {
        UUID sentUp = sentUp();
        time.passUntil(escalation(sentUp).answerBy().plusSeconds(1));
        time.passUntil(escalation(sentUp).answerBy().plusSeconds(1));
        UUID ofTheDistrict = person(new Reach(Role.PROGRAMME_MANAGER, TUPKARAGAN));
        as(ofTheDistrict, () -> assertThatThrownBy(() -> chase.of(sentUp, "Ертең."))
                .as("the region has it")
                .isInstanceOf(NotFound.class));
        as(manager, () -> assertThat(refused(() -> chase.of(sentUp, " "))).containsExactly("reasonGiven"));
        complete(manager, "chaseAnswer", sentUp, Map.of("agreed", "Бейсенбіге дейін жауап береді."));

        assertThat(hasEnded("answerChased", sentUp)).isTrue();
        assertThat(isOpen("answerAsRegion", sentUp)).isTrue();
    }

    /** Ends at {@code escalationWithdrawn}. */
    @Test
    void theVillageTakesItBackWhileNobodyHasAnswered() {
        UUID sentUp = sentUp();
        UUID issue = escalation(sentUp).issue();
        as(person(new Reach(Role.WORKING_GROUP, BATYR)), () -> assertThatThrownBy(
                        () -> escalate.takeBack(sentUp, "Көрші ауылдан."))
                .isInstanceOf(NotFound.class));
        as(secretary, () -> {
            assertThat(refused(() -> escalate.takeBack(sentUp, " "))).containsExactly("reasonGiven");
            escalate.takeBack(sentUp, "Өзіміз шештік");
        });

        assertThat(hasEnded("escalationWithdrawn", sentUp)).isTrue();
        assertThat(isOpen("answerAsDistrict", sentUp)).isFalse();
        assertThat(issue(issue).status()).isEqualTo(IssueStatus.NEW);
        assertThat(line(sentUp).escalation()).isNull();
        as(secretary, () -> assertThat(refused(() -> escalate.takeBack(sentUp, "Тағы")))
                .containsExactly("escalationElsewhere"));
    }

    @Test
    void whatWentUpOutlastsItsCycleAndTheRestGoesWithIt() {
        UUID before = sorting(WATER, "Көше қараңғы");
        UUID water = issue(before, WATER);
        as(secretary, () -> escalate.of(water, "Әкімдікке үш рет жаздық."));
        UUID next = launched();
        ShowVillage.Page page = showVillage.of(AKSHUKUR);
        assertThat(page.standing())
                .extracting(line -> line.issue().id())
                .contains(water)
                .doesNotContain(issue(before, "Көше қараңғы"));
        assertThat(page.isCollecting()).isTrue();
        transaction.executeWithoutResult(status -> cycle(next).moves(CycleStatus.PREPARING, CycleStatus.AGREEING));
        assertThat(showVillage.of(AKSHUKUR).isCollecting()).isFalse();
    }

    @Test
    void anEmptyAnswerIsRefused() {
        UUID sentUp = sentUp();
        as(district, () -> {
            assertThat(refused(() -> answers.asDistrict(sentUp, EscalationAnswer.SOLVED, "  ")))
                    .containsExactly("answerEmpty");
            assertThat(refused(() -> answers.asDistrict(sentUp, EscalationAnswer.PASSED_ON, null)))
                    .containsExactly("answerEmpty");
        });
        assertThatThrownBy(() -> complete(district, "answerAsDistrict", sentUp, Map.of("decision", "SOLVED")))
                .isInstanceOf(Refusal.class);
        assertThat(escalation(sentUp).status()).isEqualTo(EscalationStatus.AT_DISTRICT);
    }

    @Test
    void aVillageDoesNotAnswerForTheDistrictNorADistrictForTheRegion() {
        UUID sentUp = sentUp();
        String task = task("answerAsDistrict", sentUp).getId();
        UUID otherDistrict = person(new Reach(Role.WORKING_GROUP, MUNAILY));
        for (UUID stranger : List.of(secretary, otherDistrict)) {
            as(stranger, () -> {
                assertThat(inbox.find(task)).isEmpty();
                assertThatThrownBy(() -> actions.complete(task, answer("SOLVED", "Өзіміз жауап береміз.")))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> answers.asDistrict(sentUp, EscalationAnswer.SOLVED, "Өзіміз жауап береміз."))
                        .isInstanceOf(NotFound.class);
            });
        }
        complete(district, "answerAsDistrict", sentUp, answer("PASSED_ON", "Облыс шешсін деп жолдаймыз."));
        String above = task("answerAsRegion", sentUp).getId();
        as(district, () -> {
            assertThat(inbox.find(above)).isEmpty();
            assertThatThrownBy(() -> answers.asRegion(sentUp, EscalationAnswer.SOLVED, "Аудан жауап береді."))
                    .isInstanceOf(NotFound.class);
        });
        List<Issue> about = List.of(issue(escalation(sentUp).issue()));
        as(secretary, () -> {
            assertThat(read.of(sentUp).mayTakeBack()).isTrue();
            assertThat(read.of(about)).extracting(Escalation::id).containsExactly(sentUp);
        });
        as(otherDistrict, () -> {
            assertThatThrownBy(() -> read.of(sentUp)).isInstanceOf(NotFound.class);
            assertThat(read.of(about)).isEmpty();
        });
    }

    @Test
    void whatWasNotTriedOrIsNotOpenDoesNotGoUp() {
        UUID cycle = sorting(WATER);
        UUID water = issue(cycle, WATER);
        as(secretary, () -> {
            assertThat(refused(() -> escalate.of(water, null))).containsExactly("triedNeeded");
            assertThat(refused(() -> escalate.of(water, " "))).containsExactly("triedNeeded");
            assertThat(refused(() -> escalate.of(water, "а".repeat(4_001)))).containsExactly("form.tooLong");
            escalate.of(water, "Әкімдікке үш рет жаздық.");
            assertThat(refused(() -> escalate.of(water, "Тағы бір рет."))).containsExactly("issueElsewhere");
        });
        as(person(new Reach(Role.WORKING_GROUP, BATYR)), () -> assertThatThrownBy(
                        () -> escalate.of(water, "Көрші ауылдан."))
                .isInstanceOf(NotFound.class));
    }

    private UUID sentUp() {
        UUID issue = issue(sorting(WATER), WATER);
        UUID[] sent = new UUID[1];
        as(secretary, () -> sent[0] = escalate.of(issue, "Әкімдікке үш рет жаздық, жауап болмады."));
        return sent[0];
    }

    private Escalation escalation(UUID id) {
        return escalations.findById(id).orElseThrow();
    }

    private Instant due(String box, UUID person, UUID caseId) {
        Instant[] due = new Instant[1];
        String task = task(box, caseId).getId();
        as(person, () -> due[0] = inbox.find(task).orElseThrow().due());
        return due[0];
    }

    private boolean isRunning(UUID caseId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }

    private List<UUID> letters(UUID escalation) {
        return post.keyed("issueAnswered/" + escalation).stream()
                .map(OutboxItem::account)
                .toList();
    }

    private ShowVillage.Line line(UUID escalation) {
        UUID issue = escalation(escalation).issue();
        return showVillage.of(AKSHUKUR).standing().stream()
                .filter(line -> line.issue().id().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> answer(String decision, String words) {
        return Map.of("decision", decision, "answer", words);
    }
}
