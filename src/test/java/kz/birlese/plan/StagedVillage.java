package kz.birlese.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A settlement that collects issues, for tests of what everybody sees of it; nobody works through tasks here. */
@Component
public class StagedVillage {

    private final PlanCycles cycles;
    private final Issues issues;
    private final LaunchCycle launchCycle;

    StagedVillage(PlanCycles cycles, Issues issues, LaunchCycle launchCycle) {
        this.cycles = cycles;
        this.issues = issues;
        this.launchCycle = launchCycle;
    }

    /** The settlement has a cycle under way. */
    @Transactional
    public void collects(String settlement) {
        if (cycles.findBySettlementOrderByFirstYear(settlement).stream()
                .allMatch(cycle -> cycle.status() == CycleStatus.CLOSED)) {
            launchCycle.in(settlement, PreparationHouse.freeYear(), 2050, null, UUID.randomUUID());
        }
    }

    @Transactional
    public void accepts(String number) {
        Issue issue = numbered(number);
        issue.accept(newest(issue.settlement()));
    }

    @Transactional
    public void refuses(String number, String why) {
        Issue issue = numbered(number);
        issue.refuse(newest(issue.settlement()), why);
    }

    private Issue numbered(String number) {
        String settlement = number.split("-")[1];
        return issues.of(settlement).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private UUID newest(String settlement) {
        return cycles.findBySettlementOrderByFirstYear(settlement).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }
}
