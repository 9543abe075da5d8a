package kz.birlese.workflow;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

/**
 * The table {@code taskDays}: how many working days each task may take, when a reminder goes and when it is escalated.
 * Asked outside the process engine, which would keep a history of every question; an answer holds until the next start,
 * since tables change with a release only.
 */
@Component
class TaskDays {

    private static final String TABLE = "taskDays";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Terms> known = new ConcurrentHashMap<>();
    private final Optional<DmnDecision> table;

    /**
     * All in working days; null where the table says nothing.
     *
     * @param allowed how many the task may take
     * @param remindBefore how many before it is due its holder is reminded
     * @param escalateAfter how many after it was due it is escalated
     */
    record Terms(Integer allowed, Integer remindBefore, Integer escalateAfter) {

        static final Terms NONE = new Terms(null, null, null);
    }

    TaskDays() {
        table = ProcessFiles.in("processes", ".dmn").values().stream()
                .flatMap(file -> engine.parseDecisions(new ByteArrayInputStream(file)).stream())
                .filter(decision -> TABLE.equals(decision.getKey()))
                .findFirst();
    }

    /** {@link Terms#NONE} when the table has no row for the task. */
    Terms of(String taskKey) {
        return known.computeIfAbsent(taskKey, this::ask);
    }

    private Terms ask(String taskKey) {
        DmnDecisionResult rows = table.map(decision -> engine.evaluateDecision(decision, Map.of("task", taskKey)))
                .orElse(null);
        if (rows == null || rows.isEmpty()) {
            return Terms.NONE;
        }
        DmnDecisionResultEntries row = rows.getSingleResult();
        return new Terms(whole(row, "days"), whole(row, "remindBefore"), whole(row, "escalateAfter"));
    }

    private static Integer whole(DmnDecisionResultEntries row, String output) {
        return row.get(output) instanceof Number number ? number.intValue() : null;
    }
}
