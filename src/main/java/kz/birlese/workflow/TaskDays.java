package kz.birlese.workflow;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * The table {@code taskDays}: how many working days each task may take. Asked outside the process engine, which would
 * keep a history of every question; an answer holds until the next start, since tables change with a release only.
 */
@Component
class TaskDays {

    private static final String TABLE = "taskDays";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, OptionalInt> known = new ConcurrentHashMap<>();
    private final Optional<DmnDecision> table;

    TaskDays() {
        table = ProcessFiles.in("processes", ".dmn").values().stream()
                .flatMap(file -> engine.parseDecisions(new ByteArrayInputStream(file)).stream())
                .filter(decision -> TABLE.equals(decision.getKey()))
                .findFirst();
    }

    /** Empty when the table has no row for the task. */
    OptionalInt of(String taskKey) {
        return known.computeIfAbsent(taskKey, this::ask);
    }

    private OptionalInt ask(String taskKey) {
        DmnDecisionResult rows = table.map(decision -> engine.evaluateDecision(decision, Map.of("task", taskKey)))
                .orElse(null);
        if (rows == null || rows.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(((Number) rows.getSingleResult().getSingleEntry()).intValue());
    }
}
