package kz.birlese.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.TaskInbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingActionTest extends BodyHouse {

    private static final Map<String, Object> REPORT = Map.of("report", "Смета жасалып, кеңсеге тапсырылды.");

    @Autowired
    private CarryOutAction carryOut;

    @Autowired
    private TaskInbox inbox;

    /** Ends at {@code actionCarriedOut}. */
    @Test
    void aMemberCarriesOutWhatTheGroupWasAskedFor() {
        UUID action = action(0);
        complete(secretary, "carryOutAction", action, REPORT);

        assertThat(hasEnded("actionCarriedOut", action)).isTrue();
        assertThat(meetingActions.named(action).state()).isEqualTo(MeetingAction.State.DONE);
        assertThat(meetingActions.named(action).report()).isEqualTo("Смета жасалып, кеңсеге тапсырылды.");
    }

    /** Ends at {@code actionCarriedOut}. */
    @Test
    void theAkimatCarriesOutWhatItWasAskedFor() {
        UUID action = action(1);
        UUID akimat = person(new Reach(Role.AKIMAT, VILLAGE));
        String task = task("carryOutAsAkimat", action).getId();
        as(secretary, () -> assertThatThrownBy(() -> actions.complete(task, REPORT))
                .isInstanceOf(NotFound.class));
        complete(akimat, "carryOutAsAkimat", action, REPORT);

        assertThat(hasEnded("actionCarriedOut", action)).isTrue();
    }

    /** Ends at {@code actionWithdrawn}. */
    @Test
    void anActionThatLostItsPointIsWithdrawnWithAReason() {
        UUID action = action(0);
        as(chair, () -> {
            assertThat(refused(() -> carryOut.withdraw(action, " "))).containsExactly("reasonNeeded");
            carryOut.withdraw(action, "Құбырды облыс жөндейді.");
        });

        assertThat(hasEnded("actionWithdrawn", action)).isTrue();
        assertThat(isOpen("carryOutAction", action)).isFalse();
        assertThat(meetingActions.named(action).withdrawnBecause()).isEqualTo("Құбырды облыс жөндейді.");
        as(chair, () -> assertThat(refused(() -> carryOut.withdraw(action, "Тағы да")))
                .containsExactly("actionOver"));
    }

    @Test
    void itIsDueOnTheDayTheMeetingSaid() {
        UUID action = action(0);
        Instant endOfDay = Instant.parse("2029-04-04T18:59:59Z");
        as(secretary, () -> assertThat(inbox.find(task("carryOutAction", action).getId())
                        .orElseThrow()
                        .due())
                .isEqualTo(endOfDay));
    }

    @Test
    void nobodyOfAnotherPlaceWithdrawsIt() {
        UUID action = action(0);
        as(person(new Reach(Role.WORKING_GROUP, ELSEWHERE)), () -> assertThatThrownBy(
                        () -> carryOut.withdraw(action, "Бөтен"))
                .isInstanceOf(NotFound.class));
    }

    /** The action of a meeting that has been closed. */
    private UUID action(int position) {
        return meetingActions.findByMeetingOrderByNumber(closed()).get(position).id();
    }
}
