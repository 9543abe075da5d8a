package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import kz.birlese.territory.HoldTerritory;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/** Begins the cycle of one settlement: its number and its first process. */
@Component
class LaunchCycle {

    private final PlanCycles cycles;
    private final PreparePlan preparePlan;
    private final Territories territories;
    private final HoldTerritory hold;
    private final DecisionLog log;
    private final Clock clock;

    LaunchCycle(
            PlanCycles cycles,
            PreparePlan preparePlan,
            Territories territories,
            HoldTerritory hold,
            DecisionLog log,
            Clock clock) {
        this.cycles = cycles;
        this.preparePlan = preparePlan;
        this.territories = territories;
        this.hold = hold;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers the id of the cycle.
     *
     * @param mentor KATO code of the settlement that helps, or null
     * @param who the account that launches it; null when the cycle before does
     * @throws Refusal {@code cycleRunning} while the settlement has a cycle that is not closed, {@code cycleYearTaken}
     *     when an earlier one began with the same year
     */
    UUID in(String settlement, int firstYear, int lastYear, String mentor, UUID who) {
        hold.named(settlement);
        for (PlanCycle earlier : cycles.findBySettlementOrderByFirstYear(settlement)) {
            if (earlier.status() != CycleStatus.CLOSED) {
                throw new Refusal("cycleRunning", null, Map.of("number", earlier.number()));
            }
            if (earlier.firstYear() == firstYear) {
                throw new Refusal("cycleYearTaken", null, Map.of("number", earlier.number()));
            }
        }
        Integer cohort = territories.find(settlement).map(Territory::cohortYear).orElse(null);
        PlanCycle cycle =
                cycles.save(new PlanCycle(settlement, LocalDate.now(clock), firstYear, lastYear, cohort, mentor));
        Map<String, String> facts = Map.of("number", cycle.number(), "mentor", mentor == null ? "" : mentor);
        log.append(new Decision(cycle.id(), "cycleLaunched", who, null, facts));
        preparePlan.launched(cycle.id());
        return cycle.id();
    }
}
