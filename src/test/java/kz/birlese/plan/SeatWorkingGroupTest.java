package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.AbandonMeeting;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan that needs a meeting while its settlement has no working group in office. */
class SeatWorkingGroupTest extends PlanHouse {

    @Autowired
    private AbandonMeeting abandon;

    @Autowired
    private SeatGroup seat;

    @Autowired
    private TaskForms forms;

    @Autowired
    private DecisionLog log;

    @Autowired
    private JdbcClient sql;

    private UUID before;

    /** The plan is ready; the term of the group ended yesterday. */
    private UUID withoutAGroup() {
        UUID cycle = brought();
        termEnded(cycle);
        time.fire("callGathering", cycle);
        return cycle;
    }

    private void termEnded(UUID cycle) {
        before = cycles.named(cycle).body();
        sql.sql("update body set ends_on = ? where id = ?")
                .params(today().minusDays(1), before)
                .update();
    }

    private void isCalledBy(UUID group, PlanMeeting meeting) {
        assertThat(page(meeting.id()).body().id()).as("the group in office").isEqualTo(group);
    }

    private PlanMeeting called(Kind kind, UUID cycle, int earlier) {
        time.fire("callAwaitedMeeting", cycle);
        List<PlanMeeting> all = planMeetings.findByVersionIdInOrderByCalledAt(
                List.of(versions.underWay(cycle).id()));
        assertThat(all).hasSize(earlier + 1);
        PlanMeeting meeting = all.get(earlier);
        assertThat(meeting.kind()).isEqualTo(kind);
        return meeting;
    }

    /** Ends at {@code groupSeated}. */
    @Test
    void aGatheringIsCalledByItselfOnceAGroupIsInOffice() {
        UUID cycle = withoutAGroup();
        assertThat(isOpen("seatGroup", cycle)).as("and no failed job").isTrue();
        assertThat(planMeetings.findByVersionIdInOrderByCalledAt(
                        List.of(versions.underWay(cycle).id())))
                .isEmpty();
        LocalDate ended = today().minusDays(1);
        LocalDate later = today().plusDays(3);
        on(later.getYear(), later.getMonthValue(), later.getDayOfMonth());
        UUID formed = inTransaction(this::formed);
        assertThat(sql.sql("select ends_on from body where id = ?")
                        .param(before)
                        .query(LocalDate.class)
                        .single())
                .as("whose term was over before keeps its last day")
                .isEqualTo(ended);
        assertThat(isOpen("seatGroup", cycle)).isFalse();
        PlanMeeting meeting = called(Kind.GATHERING, cycle, 0);
        isCalledBy(formed, meeting);
        assertThat(hasEnded("groupSeated", cycle)).isTrue();

        begin(meeting.id());
        attend(meeting.id(), 80, 3);
        decide(meeting.id(), 60, 15, 5);
        time.fire("recordGathering", cycle);
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.VALIDATED);
        assertThat(log.about(cycle))
                .extracting(entry -> entry.decision().what())
                .containsSubsequence("groupAwaited", "planValidated");
    }

    @Test
    void aManagerSaysThatTheGroupIsInOfficeOnlyWhenItIs() {
        UUID cycle = withoutAGroup();
        UUID manager = person(Role.PROGRAMME_MANAGER);
        String task = task("seatGroup", cycle).getId();
        as(manager, () -> {
            actions.claim(task);
            assertThat(forms.open(task).opening().get("endedOn")).isNotNull();
            assertThat(refused(() -> actions.complete(task, Map.of()))).containsExactly("groupNotInOffice");
        });
        as(person(new Reach(Role.PROGRAMME_MANAGER, BATYR)), () -> {
            assertThatThrownBy(() -> actions.complete(task, Map.of())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> seat.of(cycle)).isInstanceOf(NotFound.class);
        });
        LocalDate today = today();
        sql.sql("update body set ends_on = ? where id = ?")
                .params(today.plusYears(1), before)
                .update();
        complete(manager, "seatGroup", cycle, Map.of());
        called(Kind.GATHERING, cycle, 0);
        assertThat(hasEnded("groupSeated", cycle)).isTrue();
        assertThat(log.about(cycle))
                .filteredOn(entry -> entry.decision().what().equals("groupSeated"))
                .extracting(entry -> entry.decision().who())
                .containsExactly(manager);
    }

    @Test
    void theMeetingOfTheGroupWaitsInTheSameWay() {
        UUID cycle = brought();
        gather(cycle);
        termEnded(cycle);
        time.fire("callAdoption", cycle);
        assertThat(isOpen("seatGroup", cycle)).isTrue();
        UUID formed = inTransaction(this::formed);
        PlanMeeting meeting = called(Kind.MEETING, cycle, 1);
        isCalledBy(formed, meeting);
        LocalDate soon = today().plusDays(5);
        sql.sql("update body set formed_on = ? where id = ?")
                .params(soon, formed)
                .update();
        as(person(Role.PROGRAMME_MANAGER), () -> assertThat(seat.of(cycle))
                .isEqualTo(new SeatGroup.Situation(FORT_SHEVCHENKO, today().minusDays(1), soon)));
    }

    @Test
    void aGatheringWhoseGroupIsNoMoreIsGivenUpAndTheNextGroupCallsAnother() {
        UUID cycle = brought();
        UUID gathering = called(cycle, Kind.GATHERING);
        begin(gathering);
        termEnded(cycle);
        as(group, () -> abandon.withoutMandate(gathering, "Топтың мерзімі аяқталды."));
        complete(group, "recallGathering", cycle, Map.of("how", "Жаңа топ құрылады."));
        time.fire("callGathering", cycle);
        assertThat(isOpen("seatGroup", cycle)).isTrue();
        inTransaction(this::formed);
        called(Kind.GATHERING, cycle, 1);
    }
}
