package kz.birlese.workflow.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.UsualTime;
import kz.birlese.workflow.UsualTime.Usual;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an applicant is told of how long a step usually takes. */
class UsualTimeTest extends HouseTest {

    private static final Instant MORNING = Instant.parse("2031-06-02T04:00:00Z");

    @Autowired
    private UsualTime usualTime;

    @Autowired
    private CountFigures counting;

    @Autowired
    private WanderDirectory directory;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient sql;

    private Wander wander;
    private String version;
    private UUID walker;
    private UUID walk;

    /** A box of its own each time: past walks of other tests do not count there. */
    @BeforeEach
    void setOut() {
        wander = new Wander(repository, runtime, sql);
        version = wander.bringOut("rest" + UUID.randomUUID().toString().replace("-", ""));
        walker = person(Role.APPLICANT);
        walk = UUID.randomUUID();
        directory.belongs(walk, walker);
        time.set(MORNING);
        runtime.startProcessInstanceById(version, walk.toString());
    }

    @AfterEach
    void comeHome() {
        time.set(MORNING.plus(Duration.ofDays(30)));
        wander.forget();
    }

    @Test
    void nineCasesAreNoExperienceAndTenAre() {
        for (int days = 1; days <= 9; days++) {
            past(days);
        }
        assertThat(told())
                .hasValueSatisfying(usual -> assertThat(usual.isKnown()).isFalse());
        past(10);
        assertThat(told()).contains(new Usual(Duration.ofHours(132), Duration.ofMinutes(13_104)));
    }

    @Test
    void oneCaseThatCameAgainAndAgainIsNoExperience() {
        time.set(MORNING);
        String past = wander.setOut(version);
        for (int again = 0; again < 12; again++) {
            wander.comeAgain(past);
        }
        time.set(MORNING.plus(Duration.ofDays(1)));
        wander.goOn(past);
        assertThat(told())
                .hasValueSatisfying(usual -> assertThat(usual.isKnown()).isFalse());
    }

    @Test
    void whatWasCancelledSaysNothingOfHowLongItTakes() {
        for (int days = 1; days <= 10; days++) {
            past(days);
            time.set(MORNING);
            String given = wander.setOut(version);
            time.set(MORNING.plus(Duration.ofDays(25)));
            wander.giveUp(given);
        }
        assertThat(told()).contains(new Usual(Duration.ofHours(132), Duration.ofMinutes(13_104)));
    }

    @Test
    void nothingIsSaidOfACaseThatIsOverAndNobodyElseIsTold() {
        as(person(Role.APPLICANT), () -> assertThatThrownBy(() -> usualTime.of(Wander.KEY, walk))
                .isInstanceOf(NotFound.class));
        wander.forget();
        assertThat(told()).isEmpty();
    }

    private void past(int days) {
        time.set(MORNING);
        String past = wander.setOut(version);
        time.set(MORNING.plus(Duration.ofDays(days)));
        wander.goOn(past);
    }

    private Optional<Usual> told() {
        counting.count();
        Usual[] told = new Usual[1];
        as(walker, () -> told[0] = usualTime.of(Wander.KEY, walk).orElse(null));
        return Optional.ofNullable(told[0]);
    }
}
