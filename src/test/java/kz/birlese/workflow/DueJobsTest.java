package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.workflow.telltale.Tales;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DueJobsTest extends HouseTest {

    private static final Instant SILENCE_OVER = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private ManagementService management;

    @Autowired
    private Clock clock;

    private final List<RuntimeException> failures = new ArrayList<>();
    private DueJobs due;

    @BeforeEach
    void leaveOthersAsleep() {
        time.forgetEarlierJobs();
        due = new DueJobs(management, clock);
    }

    @Test
    void aJobThatFailsDoesNotHoldUpTheOthersAndIsTriedOnce() {
        UUID ill = answered();
        UUID well = answered();
        tales.letThePigeonFallIll(ill);
        due.passUntil(time.now(), time::set, failures::add);
        assertThat(failures).singleElement().satisfies(failure -> assertThat(failure)
                .hasMessageContaining("pigeon"));
        assertThat(tales.sent(well)).isEqualTo(1);
        assertThat(tales.sent(ill)).isZero();
    }

    @Test
    void whoeverDoesNotBearAFailureStopsThere() {
        tales.letThePigeonFallIll(answered());
        Consumer<RuntimeException> unbearable = failure -> {
            throw failure;
        };
        assertThatThrownBy(() -> due.passUntil(time.now(), time::set, unbearable))
                .hasMessageContaining("pigeon");
    }

    @Test
    void aTimerFiresAtItsOwnTimeAndNotBefore() {
        UUID tale = answered();
        List<Instant> told = new ArrayList<>();
        Consumer<Instant> clockSet = moment -> {
            told.add(moment);
            time.set(moment);
        };
        due.passUntil(SILENCE_OVER.minusSeconds(1), clockSet, failures::add);
        assertThat(told).isEmpty();
        assertThat(due.nextTimer()).hasValue(SILENCE_OVER);
        assertThat(task("addWord", tale)).isNull();
        due.passUntil(SILENCE_OVER.plusSeconds(60), clockSet, failures::add);
        assertThat(told).containsExactly(SILENCE_OVER);
        assertThat(failures).isEmpty();
    }

    /** A tale whose word is about to be sent. */
    private UUID answered() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        UUID tale = tales.begin("A tale", null, manager, List.of());
        String bell = task("answerBell", tale).getId();
        as(manager, () -> actions.complete(bell, Map.of("words", "heard")));
        return tale;
    }
}
