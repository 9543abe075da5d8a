package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.PlanDifference.About;
import kz.birlese.plan.PlanDifference.Change;
import kz.birlese.plan.PlanDifference.Kind;
import kz.birlese.plan.PlanDifference.Line;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private final UUID goal = UUID.randomUUID();
    private final UUID measure = UUID.randomUUID();
    private final PlanContent before = Written.plan(Written.goal(
            goal,
            1,
            "Water",
            List.of(Written.measure(1, 100, FundSource.VILLAGE).id(measure).it())));

    @Test
    void equalVersionsDoNotDiffer() {
        assertThat(PlanDifference.of(before, PlanContent.read(before.canonical()), List.of())
                        .lines())
                .isEmpty();
    }

    @Test
    void aChangeIsToldFieldByField() {
        PlanContent after = Written.plan(Written.goal(
                goal,
                1,
                "Water",
                List.of(Written.measure(1, 250, FundSource.UNFUNDED)
                        .id(measure)
                        .years(2027, 2028)
                        .it())));
        List<Line> lines = PlanDifference.of(before, after, List.of()).lines();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.CHANGED);
            assertThat(line.about()).isEqualTo(About.MEASURE);
            assertThat(line.code()).isEqualTo("1.1");
            assertThat(line.changes()).extracting(Change::field).containsExactly("cost", "source", "starts", "ends");
            assertThat(line.changes().get(1).before()).isEqualTo(FundSource.VILLAGE);
            assertThat(line.changes().get(1).after()).isEqualTo(FundSource.UNFUNDED);
        });
    }

    @Test
    void whatCameAndWhatWentIsToldWithTheReason() {
        PlanContent after = Written.plan(Written.goal(2, List.of()));
        List<Line> lines = PlanDifference.of(
                        before,
                        after,
                        List.of(
                                Dropped.of(before, goal, "The district builds it"),
                                Dropped.of(before, measure, "With the goal")))
                .lines();
        assertThat(lines)
                .extracting(line -> line.kind() + " " + line.about() + " " + line.code() + " " + line.reason())
                .containsExactly(
                        "ADDED GOAL 2 null",
                        "REMOVED GOAL 1 The district builds it",
                        "REMOVED MEASURE 1.1 With the goal");
    }

    @Test
    void anotherTitleIsAChangeOfThePlanAsAWhole() {
        PlanContent after = new PlanContent(Trilingual.asWritten("New"), 2027, 2029, before.goals());
        assertThat(PlanDifference.of(before, after, List.of()).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.about()).isEqualTo(About.PLAN);
                    assertThat(line.changes()).extracting(Change::field).containsExactly("title");
                });
    }
}
