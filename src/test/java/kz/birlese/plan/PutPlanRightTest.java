package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.RepairDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a plan is put right by hand, and goes on. */
class PutPlanRightTest extends ReviewHouse {

    @Autowired
    private RepairDesk desk;

    @Autowired
    private RuntimeService runtime;

    private UUID manager;

    @BeforeEach
    void somebodyAnswersForIt() {
        manager = person(Role.PROGRAMME_MANAGER);
    }

    /** Ends at {@code measureReported}. */
    @Test
    void aMeasureThatBeginsAndEndsBeforeItsDaysIsReportedThen() {
        UUID measure = measures.findByCycleOrderByCode(adopted()).get(0).id();
        String root = desk.root(measure);
        Change begins = desk.offer(manager, root, "confirmMeasureStart").change();
        assertThat(desk.preview(manager, root, begins).timersGone()).hasSize(1);
        desk.carryOut(manager, root, begins);
        desk.carryOut(manager, root, new Change.TakeBack());
        assertThat(isOpen("confirmMeasureStart", measure)).isFalse();
        desk.carryOut(manager, root, begins);
        complete(akimat, "confirmMeasureStart", measure, line("UNDERWAY", null));
        desk.carryOut(manager, root, desk.offer(manager, root, "reportMeasure").change());
        complete(akimat, "reportMeasure", measure, line("DONE", 150));
        assertThat(hasEnded("measureReported", measure)).isTrue();
        assertThat(measures.named(measure).status()).isEqualTo(MeasureStatus.DONE);
    }

    @Test
    void aYearWhoseReviewIsOverMayEndEvenIfItMissedTheWord() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        String root = desk.root(cycle, "followPlan");
        assertThat(desk.offers(manager, root)).noneMatch(offer -> offer.change() instanceof Change.Correct);
        String review = desk.root(cycle, "planReview");
        complete(group, "reportYear", cycle, report(cycle, false));
        assertThat(desk.offers(manager, root)).noneMatch(offer -> offer.change() instanceof Change.Correct);
        runtime.deleteProcessInstance(review, "the word is lost");
        desk.carryOut(
                manager, root, desk.offer(manager, root, Change.Correct.class).change());
        time.fire("beginNextYear", cycle);
        assertThat(hasEnded("nextYearBegun", cycle)).isTrue();
        assertThat(desk.offer(manager, desk.root(cycle, "followPlan"), Change.Cancel.class)
                        .hindrance())
                .isEqualTo("noEnding.followPlan");
    }
}
