package kz.birlese.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has every measure of a plan in force watched by its own dates, and none that has gone. */
@Component
class FollowMeasures {

    private final PlanMeasures measures;
    private final PlanProcesses processes;

    FollowMeasures(PlanMeasures measures, PlanProcesses processes) {
        this.measures = measures;
        this.processes = processes;
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
            default -> {}
        }
    }
}
