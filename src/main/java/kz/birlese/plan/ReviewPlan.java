package kz.birlese.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.Role;
import kz.birlese.plan.MeasureReport.Contents;
import kz.birlese.plan.MeasureReport.Occasion;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly review: how far every measure is, and whether the plan is to change. */
@Service
@Transactional
public class ReviewPlan {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final PlanMeasures measures;
    private final PlanReviews reviews;
    private final KeepReports reports;
    private final Publication publication;
    private final PlanProcesses processes;
    private final CycleReach reach;
    private final DecisionLog log;
    private final Clock clock;

    ReviewPlan(
            PlanCycles cycles,
            PlanVersions versions,
            PlanMeasures measures,
            PlanReviews reviews,
            KeepReports reports,
            Publication publication,
            PlanProcesses processes,
            CycleReach reach,
            DecisionLog log,
            Clock clock) {
        this.cycles = cycles;
        this.versions = versions;
        this.measures = measures;
        this.reviews = reviews;
        this.reports = reports;
        this.publication = publication;
        this.processes = processes;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /** What the year has brought for one measure. */
    public record Line(UUID measure, Contents contents) {}

    /** The plan year that is being reviewed. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Named.WORKING_GROUP)
    public int year(UUID cycleId) {
        reach.require(Role.WORKING_GROUP, cycles.named(cycleId).settlement());
        return reviews.latest(cycleId).planYear();
    }

    /** The measures of the plan in force, in its order. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Named.WORKING_GROUP)
    public List<PlanMeasure> measures(UUID cycleId) {
        reach.require(Role.WORKING_GROUP, cycles.named(cycleId).settlement());
        return standing(cycleId);
    }

    private List<PlanMeasure> standing(UUID cycleId) {
        return measures.findByCycleOrderByCode(cycleId).stream()
                .filter(measure -> measure.status() != MeasureStatus.DROPPED)
                .toList();
    }

    /**
     * Keeps the progress of every measure; opens a draft of the next version when the plan is to change. Throws {@link
     * Refusal} with what is missing, each at its row of {@code measures}.
     */
    @RolesAllowed(Role.Named.WORKING_GROUP)
    public void report(UUID cycleId, List<Line> lines, String summary, boolean isPlanToChange) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.WORKING_GROUP, cycle.settlement());
        PlanReview review = reviews.latest(cycleId);
        keep(cycleId, review.planYear(), lines, who);
        review.report(summary, isPlanToChange, who, clock.instant());
        if (isPlanToChange) {
            PlanVersion standing = versions.inForce(cycleId).orElseThrow();
            versions.save(new PlanVersion(cycleId, standing.number() + 1, standing.content()));
        }
        Map<String, String> facts =
                Map.of("year", String.valueOf(review.planYear()), "isPlanToChange", String.valueOf(isPlanToChange));
        log.append(new Decision(cycleId, "yearReported", who, null, facts));
    }

    private void keep(UUID cycleId, int year, List<Line> lines, UUID who) {
        List<PlanMeasure> standing = standing(cycleId);
        List<Refusal.Reason> broken = new ArrayList<>();
        for (int row = 0; row < standing.size(); row++) {
            PlanMeasure measure = standing.get(row);
            String at = "measures[" + row + "].";
            lines.stream()
                    .filter(line -> line.measure().equals(measure.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> {
                                broken.addAll(KeepReports.brokenBy(measure, line.contents(), at));
                                reports.keep(measure, Occasion.REVIEW, year, line.contents(), who);
                            },
                            () -> broken.add(new Refusal.Reason(
                                    "measureUnreported",
                                    "measures",
                                    Map.of("code", measure.code(), "text", measure.what()))));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    /** Whether nothing is left to do about the last review that was begun, so that its year may end. */
    @BySystem
    public boolean isLastOneOver(UUID cycleId) {
        return reviews.latest(cycleId).isOver() && !processes.isBeingReviewed(cycleId);
    }

    /** The plan stays as it is for another year. */
    @BySystem
    public void confirm(UUID cycleId) {
        Map<String, String> facts =
                Map.of("year", String.valueOf(reviews.latest(cycleId).planYear()));
        log.append(new Decision(cycleId, "planConfirmed", null, null, facts));
        processes.yearReviewed(cycleId);
    }

    /** The new version is shown to everybody and its measures are watched. */
    @BySystem
    public void publish(UUID cycleId) {
        PlanCycle cycle = cycles.locked(cycleId);
        publication.of(cycle);
        reviews.latest(cycleId).brought(versions.latest(cycleId).id());
        processes.yearReviewed(cycleId);
    }
}
