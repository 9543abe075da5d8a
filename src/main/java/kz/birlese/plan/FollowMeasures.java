package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has every measure of a plan in force watched by its own dates, and none that has gone. */
@Component
class FollowMeasures {

    private final PlanMeasures measures;
    private final PlanProcesses processes;
    private final Clock clock;

    FollowMeasures(PlanMeasures measures, PlanProcesses processes, Clock clock) {
        this.measures = measures;
        this.processes = processes;
        this.clock = clock;
    }

    /** After the plan has come into force or changed. */
    void follow(UUID cycleId) {
        measures.findByCycleOrderByCode(cycleId).forEach(this::follow);
    }

    private void follow(PlanMeasure measure) {
        boolean isMonitored = processes.isMonitored(measure);
        switch (measure.status()) {
            case DROPPED -> {
                if (isMonitored) {
                    processes.dropped(measure);
                }
            }
            case PLANNED, UNDERWAY -> {
                if (isMonitored) {
                    processes.moved(measure);
                } else {
                    processes.monitor(measure);
                }
            }
            case NOT_DONE, PARTLY_DONE -> followOn(measure, isMonitored);
            default -> {}
        }
    }

    /** What was put off to a later day is watched again. */
    private void followOn(PlanMeasure measure, boolean isMonitored) {
        if (isMonitored) {
            processes.moved(measure);
        } else if (measure.endsOn().isAfter(LocalDate.now(clock))) {
            processes.monitor(measure);
        }
    }
}
