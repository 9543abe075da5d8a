package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.AskTable;
import org.springframework.stereotype.Component;

/** What the table {@code decideSmart} in force would say, without any process; nothing is kept. */
@Component
class SmartTable {

    private final PlanProcesses processes;
    private final AskTable table;

    SmartTable(PlanProcesses processes, AskTable table) {
        this.processes = processes;
        this.table = table;
    }

    List<SmartRow> ask(PlanContent plan, UUID about) {
        Map<String, Object> facts = SmartFacts.of(plan, about);
        return table.of(processes.rulesInForce(), "decideSmart", facts).stream()
                .map(row -> SmartRow.of(row, facts))
                .toList();
    }
}
