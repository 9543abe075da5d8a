package kz.birlese.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes that lead to an adopted plan and through its years. */
@Component
class PlanProcesses {

    private static final String STARTS_AT = "measureStartsAt";
    private static final String ENDS_AT = "measureEndsAt";

    private final Processes processes;
    private final Clock clock;

    PlanProcesses(Processes processes, Clock clock) {
        this.processes = processes;
        this.clock = clock;
    }

    void adopt(UUID cycle) {
        processes.start("adoptPlan", cycle, Map.of());
    }

    /** A first plan or an amended one goes before the people. */
    void decide(UUID cycle) {
        processes.start("decidePlan", cycle, Map.of());
    }

    /** Somebody has to see to it that the settlement has a working group in office. */
    void awaitGroup(UUID cycle) {
        if (!isGroupAwaited(cycle)) {
            processes.start("seatWorkingGroup", cycle, Map.of());
        }
    }

    private boolean isGroupAwaited(UUID cycle) {
        return processes.awaits("groupFormed", cycle);
    }

    /** A group is in office; does nothing where nobody waits for one. */
    void groupFormed(UUID cycle) {
        if (isGroupAwaited(cycle)) {
            processes.tell("groupFormed", cycle, Map.of());
        }
    }

    /** Whether the plan waits for a meeting of the kind. */
    boolean awaits(PlanGathering.Kind kind, UUID cycle) {
        return processes.awaits(kind == PlanGathering.Kind.GATHERING ? "gatheringOver" : "adoptionOver", cycle);
    }

    /** @param isHeld false when it was given up */
    void meetingOver(PlanMeeting meeting, boolean isHeld) {
        switch (meeting.kind()) {
            case GATHERING -> processes.tell("gatheringOver", meeting.cycle(), Map.of("isGatheringHeld", isHeld));
            case MEETING -> processes.tell("adoptionOver", meeting.cycle(), Map.of("isAdoptionHeld", isHeld));
        }
    }

    /** Whoever has brought the version to its decision goes on. */
    void decided(UUID cycle, boolean isAdopted) {
        if (processes.awaits("planDecided", cycle)) {
            processes.tell("planDecided", cycle, Map.of("isPlanAdopted", isAdopted));
        } else {
            processes.tell("amendmentDecided", cycle, Map.of("isAmendmentAdopted", isAdopted));
        }
    }

    /** @param reviewDue the day the year's review begins */
    void follow(UUID cycle, int year, LocalDate reviewDue) {
        processes.start(
                "followPlan",
                cycle,
                Map.of("planYear", year, "reviewDueAt", Date.from(morning(reviewDue)), "isYearReviewed", false));
    }

    void review(UUID cycle) {
        processes.start("planReview", cycle, Map.of());
    }

    boolean isBeingReviewed(UUID cycle) {
        return processes.isRunning("planReview", cycle);
    }

    /** The year that waits for its review may end. */
    void yearReviewed(UUID cycle) {
        processes.set(cycle, "isYearReviewed", true);
    }

    /** The version of the process whose table says what a good goal and a good measure is. */
    String rulesInForce() {
        return processes.versionInForce("adoptPlan");
    }

    void monitor(PlanMeasure measure) {
        processes.start(
                "monitorMeasure",
                measure.id(),
                Map.of(
                        STARTS_AT, Date.from(morning(measure.startsOn())),
                        ENDS_AT, Date.from(morning(measure.endsOn()))));
    }

    boolean isMonitored(PlanMeasure measure) {
        return processes.isRunning("monitorMeasure", measure.id());
    }

    /** Its dates have changed: timers that still wait go off at the new ones. */
    void moved(PlanMeasure measure) {
        Instant starts = morning(measure.startsOn());
        Instant ends = morning(measure.endsOn());
        processes.set(measure.id(), STARTS_AT, Date.from(starts));
        processes.set(measure.id(), ENDS_AT, Date.from(ends));
        processes.moveTimer(measure.id(), "measureStartReached", starts);
        processes.moveTimer(measure.id(), "measureEndReached", ends);
    }

    void dropped(PlanMeasure measure) {
        processes.tell("measureDropped", measure.id(), Map.of());
    }

    private Instant morning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
