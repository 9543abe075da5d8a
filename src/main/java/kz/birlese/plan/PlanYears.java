package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The years of a plan in force, one after the other. */
@Component
@EnableConfigurationProperties(PlanSettings.class)
class PlanYears {

    private final PlanSettings settings;
    private final PlanProcesses processes;
    private final DecisionLog log;
    private final Clock clock;

    PlanYears(PlanSettings settings, PlanProcesses processes, DecisionLog log, Clock clock) {
        this.settings = settings;
        this.processes = processes;
        this.log = log;
        this.clock = clock;
    }

    /** A plan adopted so late that the review of its year has gone by is reviewed a year later, never in hindsight. */
    void begin(PlanCycle cycle, int year) {
        LocalDate review = settings.reviewOf(year);
        boolean isPast = review.isBefore(LocalDate.now(clock)) && year < cycle.lastYear();
        int begun = isPast ? year + 1 : year;
        processes.follow(cycle.id(), begun, settings.reviewOf(begun));
        Map<String, String> facts = Map.of("year", String.valueOf(begun));
        log.append(new Decision(cycle.id(), "planYearBegun", null, null, facts));
    }
}
