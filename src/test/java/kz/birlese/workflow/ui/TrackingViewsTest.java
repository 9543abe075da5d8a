package kz.birlese.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.ViewTest;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.Tracking.Standing;
import kz.birlese.workflow.repair.Effect;
import kz.birlese.workflow.repair.Effect.TimerSeen;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of all cases and the page of one, for those who look after them. */
@SuppressWarnings("unchecked")
class TrackingViewsTest extends ViewTest {

    private static final String AKSHUKUR = "475233100";
    private static final String BATYR = "475042100";

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Say say;

    @Autowired
    private DecisionLog decisions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private String mark;
    private UUID tale;

    @BeforeEach
    void begin() {
        mark = "бақылау" + UUID.randomUUID().toString().substring(0, 8);
        tale = tales.begin(mark, AKSHUKUR, null, List.of());
    }

    private String root() {
        return sql.sql("select root_instance from case_entry where case_id = ? and state = 'RUNNING'")
                .param(tale)
                .query(String.class)
                .single();
    }

    private void getStuck() {
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Келдік")));
        tales.letThePigeonFallIll(tale);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> time.fire("sendWord", tale)).hasMessageContaining("pigeon");
        }
    }

    @Test
    void aCaseIsFoundByAWordWithItsStepAndLeadsToItsPage() {
        at(person(Role.DIRECTOR));
        open("tracking?q=" + mark);
        TrackedRow row = _get(TrackedRow.class);
        assertThat(row.getElement().getTextRecursively())
                .contains(mark, text("process.tellTale"), text("box.answerBell"), text("tracking.state.RUNNING"));
        open(_get(row, RouterLink.class).getHref());
        assertThat(shown()).contains(mark, text("tracking.where"), text("tracking.who.nobody"));
    }

    @Test
    void theListIsNarrowedByStateAndTheAddressKeepsIt() {
        getStuck();
        UUID well = tales.begin(mark, AKSHUKUR, null, List.of());
        at(person(Role.PROGRAMME_MANAGER));
        open("tracking?q=" + mark);
        assertThat(_find(TrackedRow.class)).hasSize(2);
        _setValue(_get(Select.class, spec -> spec.withLabel(text("tracking.state"))), Standing.STUCK);
        assertThat(_get(TrackedRow.class).getElement().getTextRecursively())
                .contains(tale.toString().substring(0, 8), text("tracking.state.STUCK"))
                .doesNotContain(well.toString().substring(0, 8));
    }

    @Test
    void whereNothingFitsTheListSaysWhatToDo() {
        at(person(Role.AUDITOR));
        open("tracking?q=" + UUID.randomUUID());
        assertThat(shown()).contains(text("tracking.empty"), text("tracking.empty.do"));
    }

    @Test
    void anotherTerritorysCaseIsNeitherListedNorOpened() {
        at(person(new Reach(Role.PROGRAMME_MANAGER, BATYR)));
        open("tracking?q=" + mark);
        assertThat(_find(TrackedRow.class)).isEmpty();
        open("tracking/" + root());
        assertThat(shown()).contains(text("missing.title")).doesNotContain(mark);
    }

    @Test
    void aStuckStepIsTriedAgainForAReasonThatItsHistoryKeeps() {
        getStuck();
        at(person(Role.ADMIN));
        open("tracking/" + root());
        assertThat(shown()).contains(text("tracking.state.STUCK"), "the pigeon is ill");
        press("tracking.incident.retry");
        TextField reason = _get(TextField.class, spec -> spec.withLabel(text("tracking.incident.reason")));
        assertThat(reason.getErrorMessage()).isEqualTo(text("tracking.incident.reason.needed"));
        tales.healThePigeon(tale);
        _setValue(reason, "Голубь здоров");
        press("tracking.incident.retry");
        assertThat(shown()).contains(text("decision.stepRetried"), "Голубь здоров");
        time.fire("sendWord", tale);
        assertThat(tales.sent(tale)).isEqualTo(1);
    }

    @Test
    void aTaskThatNobodyMayDoIsNamedWithWhatHelps() {
        Set<UUID> managers = accounts.findHolders(Role.PROGRAMME_MANAGER).stream()
                .map(Account::id)
                .collect(Collectors.toSet());
        tale = tales.begin(mark, AKSHUKUR, null, Instant.parse("2099-01-01T00:00:00Z"), managers);
        at(person(Role.ADMIN));
        open("tracking/" + root());
        Map<String, Object> facts =
                Map.of("box", text("box.answerBell"), "role", text("role.PROGRAMME_MANAGER"), "place", "Акшукур");
        assertThat(shown()).contains(text("tracking.incidents"), text("tracking.idle", facts));
        person(Role.PROGRAMME_MANAGER);
        open("tracking");
        open("tracking/" + root());
        assertThat(shown()).doesNotContain(text("tracking.incidents"), text("tracking.idle", facts));
    }

    @Test
    void whoeverOnlyReadsSeesTheFailureAndNoWayToTryAgain() {
        getStuck();
        at(person(new Reach(Role.AUDITOR, null), new Reach(Role.JURY, null)));
        open("tracking/" + root());
        assertThat(shown()).contains("the pigeon is ill").doesNotContain(text("tracking.incident.retry"));
    }

    private void write(String reason) {
        _setValue(_get(TextArea.class, spec -> spec.withLabel(text("reason.label"))), reason);
    }

    @Test
    void aCaseIsCancelledAfterALookAtWhatFollowsAndGoesOnAgain() {
        at(person(Role.PROGRAMME_MANAGER));
        open("tracking/" + root());
        assertThat(shown()).contains(text("repair.title"), text("repair.Cancel"));
        press("repair.look");
        RepairDialog dialog = _get(RepairDialog.class);
        assertThat(dialog.getElement().getTextRecursively())
                .contains(text("effect.tasksGone"), text("effect.task.group", Map.of("box", text("box.answerBell"))));
        press("repair.do");
        assertThat(_get(TextArea.class, spec -> spec.withLabel(text("reason.label")))
                        .getErrorMessage())
                .isEqualTo(text("refusal.reasonMissing"));
        write("Қате басталды");
        press("repair.do");
        assertThat(shown())
                .contains(text("tracking.state.CANCELLED"), text("decision.caseCancelled"), "Қате басталды")
                .contains(text("repair.Restart"));
        press("repair.look");
        write("Дұрыс екен");
        press("repair.do");
        assertThat(task("answerBell", tale)).isNotNull();
        assertThat(shown()).contains(text("tracking.state.RUNNING"), text("decision.caseRestarted"));
    }

    /** A restart of its own accord leaves nothing that takes it back: it borrows what the cancelling left. */
    @Test
    void theLineThatTellsOfTheLastChangeHasTheWayBackAndNoOther() {
        at(person(Role.PROGRAMME_MANAGER));
        open("tracking/" + root());
        for (String reason : List.of("Қате басталды", "Дұрыс екен")) {
            press("repair.look");
            write(reason);
            press("repair.do");
        }
        assertThat(linesWithTheWayBack()).isEmpty();
        sql.sql("update repair set memory = (select memory from repair where case_id = ? and kind = 'Cancel')"
                        + " where case_id = ? and kind = 'Restart'")
                .params(tale, tale)
                .update();
        open("tracking");
        open("tracking/" + root());
        assertThat(linesWithTheWayBack()).singleElement().asString().contains("Дұрыс екен");
        at(person(Role.AUDITOR));
        open("tracking/" + root());
        assertThat(linesWithTheWayBack()).isEmpty();
    }

    private List<String> linesWithTheWayBack() {
        return _find(_get(OrderedList.class, spec -> spec.withClasses("timeline")), ListItem.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(line -> line.contains(text("repair.TakeBack")))
                .toList();
    }

    @Test
    void daysMomentsAndSumsOfADecisionAreToldAsPeopleWriteThem() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        decide("grantVisited", manager, Map.of("on", "2026-10-04"));
        decide("meetingMoved", manager, Map.of("before", "2026-10-04T05:00:00Z", "startsAt", "2026-10-05T05:30:00.5Z"));
        decide("grantAwarded", manager, Map.of("amount", "240000.00"));
        decide("measureReported", manager, Map.of("code", "2.1", "progress", "DONE"));
        decide("stepRepeated", manager, Map.of("box", "text:box.remindOfClosing", "from", "text:box.whatHappensFirst"));
        at(manager);
        open("tracking/" + root());
        assertThat(shown())
                .contains("дело стояло на шаге «" + text("waits.whatHappensFirst") + "»")
                .contains("визит: 04.10.2026", "с 04.10.2026 10:00 на 05.10.2026 10:30", "240\u00a0000\u00a0₸", "2.1:");
    }

    @Test
    void aTimeThatIsWaitedForAnewAsBeforeIsNotTold() {
        Instant same = Instant.parse("2099-03-04T05:00:00Z");
        List<TimerSeen> gone =
                List.of(new TimerSeen("silenceOver", same), new TimerSeen("silenceOver", same.plusSeconds(86_400)));
        List<TimerSeen> come =
                List.of(new TimerSeen("silenceOver", same), new TimerSeen("silenceOver", same.plusSeconds(172_800)));
        at(person(Role.PROGRAMME_MANAGER));
        String told = new EffectPart(
                        say,
                        new Effect(
                                List.of(), List.of(), List.of(), List.of(), gone, come, List.of(), List.of(), List.of(),
                                null))
                .getElement()
                .getTextRecursively();
        assertThat(told).contains("05.03.2099", "06.03.2099").doesNotContain("04.03.2099");
    }

    private void decide(String what, UUID who, Map<String, String> facts) {
        transaction.executeWithoutResult(status -> decisions.append(new Decision(tale, what, who, null, facts)));
    }

    @Test
    void onlyWhoeverAnswersForTheCaseIsOfferedSomething() {
        at(person(Role.AUDITOR));
        open("tracking/" + root());
        assertThat(shown()).doesNotContain(text("repair.title"));
        at(person(Role.ADMIN));
        open("tracking");
        open("tracking/" + root());
        assertThat(shown()).contains(text("repair.title")).doesNotContain(text("repair.Cancel"));
    }

    @Test
    void nobodyPutsTheirOwnCaseRight() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        tale = tales.begin(mark, AKSHUKUR, manager, List.of());
        at(manager);
        open("tracking/" + root());
        assertThat(shown()).contains(text("refusal.repairOwnCase")).doesNotContain(text("repair.Cancel"));
    }

    @Test
    void anOpenTaskIsMovedToAnotherDayFromTheCase() {
        at(person(Role.PROGRAMME_MANAGER));
        open("tracking/" + root());
        press("tasks.reschedule");
        _get(BulkDialog.class);
        assertThat(_get(Button.class, spec -> spec.withText(text("tasks.bulk.preview")))
                        .isVisible())
                .isTrue();
    }

    @Test
    void lettersThatWaitStandAboveTheListAndAtTheirCase() {
        sql.sql(
                        "insert into outbox (item_key, channel, address, subject, body, facts, state, posted_at, tries,"
                                + " next_try_at, problem) values (?, 'MAIL', 'a@example.org', 's', 'b', '{}', 'WAITING', ?, 1, ?, ?)")
                .params(
                        "applicationReceived/" + tale,
                        Timestamp.from(time.now()),
                        Timestamp.from(time.now()),
                        "org.springframework.mail.MailSendException: smtp.secret.example")
                .update();
        at(person(Role.AUDITOR));
        open("tracking");
        assertThat(shown())
                .contains(text("letters.trouble.title"), text("letterKind.applicationReceived"))
                .doesNotContain("secret", text("letters.trouble.retry"));
        at(person(Role.DIRECTOR));
        open("tracking/" + root());
        assertThat(shown()).contains(text("letters.trouble.title"));
        open("tracking");
        press("letters.trouble.retry");
        assertThat(_get(ReasonDialog.class).isOpened()).isTrue();
        sql.sql("delete from outbox where item_key = ?")
                .param("applicationReceived/" + tale)
                .update();
    }
}
