package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MonitorMeasureTest extends ReviewHouse {

    @Autowired
    private Results results;

    /** Ends at {@code measureReported}. */
    @Test
    void aMeasureIsAskedAboutWhenItsOwnDatesCome() {
        PlanMeasure water = first(adopted());
        assertThat(dueOf("measureStartReached", water)).isEqualTo(instant(water.startsOn()));
        on(3, 1);
        time.fire("measureStartReached", water.id());
        complete(akimat, "confirmMeasureStart", water.id(), line("UNDERWAY", null));
        assertThat(measures.named(water.id()).status()).isEqualTo(MeasureStatus.UNDERWAY);

        on(year + 1, 10, 31);
        time.fire("measureEndReached", water.id());
        complete(akimat, "reportMeasure", water.id(), line("DONE", 150));
        assertThat(hasEnded("measureReported", water.id())).isTrue();
        assertThat(measures.named(water.id()).status()).isEqualTo(MeasureStatus.DONE);
    }

    @Test
    void whatItHasReachedCountsOnItsGoalOnce() {
        UUID cycle = adopted();
        PlanMeasure water = first(cycle);
        on(3, 1);
        time.fire("measureStartReached", water.id());
        complete(akimat, "confirmMeasureStart", water.id(), line("UNDERWAY", null));
        reviewDue(cycle, year);
        confirmYear(cycle);
        on(year + 1, 10, 31);
        time.fire("measureEndReached", water.id());
        complete(akimat, "reportMeasure", water.id(), line("PARTLY_DONE", 150));

        List<ResultFact> counted = results.of(water.goal()).stream()
                .filter(fact -> fact.sourceId().equals(water.id()))
                .toList();
        assertThat(counted).singleElement().satisfies(fact -> {
            assertThat(fact.value()).as("150 less the 40 there were").isEqualByComparingTo("110");
            assertThat(fact.unit()).isEqualTo("households");
        });
    }

    @Test
    void whatIsDoneIsNotUndoneByTheQuestionWhetherItHasBegun() {
        PlanMeasure water = first(adopted());
        on(3, 1);
        time.fire("measureStartReached", water.id());
        inTransaction(() -> {
            PlanMeasure done = measures.named(water.id());
            done.reported(MeasureStatus.DONE);
            return done;
        });
        complete(akimat, "confirmMeasureStart", water.id(), line("UNDERWAY", null));
        assertThat(measures.named(water.id()).status()).isEqualTo(MeasureStatus.DONE);
    }

    @Test
    void whatIsNotShownIsNotBelieved() {
        PlanMeasure water = first(adopted());
        on(3, 1);
        time.fire("measureStartReached", water.id());
        Map<String, Object> bare = line("UNDERWAY", null);
        bare.put("evidence", null);
        assertThat(refused(() -> complete(akimat, "confirmMeasureStart", water.id(), bare)))
                .containsExactly("evidenceNeeded");
        bare.put(
                "files",
                List.of(files.keep(water.id(), akimat, "act.pdf", PDF).id().toString()));
        complete(akimat, "confirmMeasureStart", water.id(), bare);
    }

    @Test
    void onlyTheAkimatOfThePlaceReports() {
        PlanMeasure water = first(adopted());
        on(3, 1);
        time.fire("measureStartReached", water.id());
        String task = task("confirmMeasureStart", water.id()).getId();
        as(person(new Reach(Role.AKIMAT, BATYR)), () -> assertThatThrownBy(
                        () -> actions.complete(task, line("UNDERWAY", null)))
                .isInstanceOf(NotFound.class));
    }

    private PlanMeasure first(UUID cycle) {
        return measures.findByCycleOrderByCode(cycle).get(0);
    }
}
