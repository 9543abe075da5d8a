package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.birlese.people.AccountToken;
import kz.birlese.people.Contact;
import kz.birlese.people.Language;
import kz.birlese.people.OpenAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * How long the first page of the task list takes with 100,000 open tasks: beside the engine's own query for the same
 * groups (a page and a count), and beside our own list with 1,000. Both after gathering statistics, in turns. The
 * figures are reported, never asserted; asserted is that both see the same tasks.
 */
class TaskListBench extends BenchHouse {

    private static final int PAGE = 30;
    private static final int TURNS = Integer.getInteger("bench.turns", 60);
    private static final int HANDED_ON = 60;
    private static final List<String> GROUPS = List.of("PROGRAMME_MANAGER", "FINANCE");

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private TaskService tasks;

    @Autowired
    private OpenAccount openAccount;

    @Autowired
    private JdbcTemplate database;

    @Test
    void theFirstPageWithAThousandAndWithAHundredThousandTasks() {
        UUID officer = officer();
        SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(officer)));
        TaskCrowd crowd = new TaskCrowd(database);
        crowd.growTo(1_000);
        crowd.handOn(officer, HANDED_ON);
        Map<String, Double> few = measure();
        crowd.growTo(100_000);
        assertThat(inbox.count(TaskFilter.of(View.GROUPS), 200_000))
                .isEqualTo((int) ofGroups().count());
        assertThat(inbox.count(TaskFilter.of(View.WAITING), 1_000)).isEqualTo(HANDED_ON);
        assertThat(inbox.page(TaskFilter.of(View.GROUPS), null, PAGE).rows())
                .extracting(task -> task.taskId())
                .containsExactlyElementsOf(
                        ofGroups().orderByDueDate().asc().orderByTaskId().asc().listPage(0, PAGE).stream()
                                .map(task -> task.getId())
                                .toList());
        report(few, measure());
    }

    private UUID officer() {
        Contact contact = new Contact("officer@example.org", null, "Officer", Language.RU);
        return openAccount
                .forStaff(
                        contact,
                        "{noop}none",
                        Set.of(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.FINANCE, null)))
                .id();
    }

    private TaskQuery ofGroups() {
        return tasks.createTaskQuery().taskCandidateGroupIn(GROUPS).active();
    }

    /** Medians in milliseconds, one after the other in each turn, so that whatever else the machine does meets all. */
    private Map<String, Double> measure() {
        TaskFilter groups = TaskFilter.of(View.GROUPS);
        TaskFilter narrow =
                new TaskFilter(View.GROUPS, "grantApplication", null, "475233100", null, null, null, null, null, null);
        Map<String, Supplier<Object>> asked = new LinkedHashMap<>();
        asked.put(
                "engine",
                () -> List.of(
                        ofGroups().orderByDueDate().asc().listPage(0, PAGE),
                        ofGroups().count()));
        asked.put("first page", () -> inbox.page(groups, null, PAGE));
        asked.put("first page and badge", () -> List.of(inbox.page(groups, null, PAGE), inbox.count(groups, 1_001)));
        asked.put("filtered page", () -> inbox.page(narrow, null, PAGE));
        asked.put("waiting for others", () -> inbox.page(TaskFilter.of(View.WAITING), null, PAGE));
        asked.put("search, common word", () -> inbox.page(searching("наубайхана"), null, PAGE));
        asked.put("search, rare word", () -> inbox.page(searching("Zhanaozen 00077"), null, PAGE));
        asked.put("search, nothing found", () -> inbox.page(searching("qwxzqwxz"), null, PAGE));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int turn = -TURNS / 4; turn < TURNS; turn++) {
            for (Map.Entry<String, Supplier<Object>> each : asked.entrySet()) {
                double taken = millis(each.getValue());
                if (turn >= 0) {
                    times.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, values) -> medians.put(name, median(values)));
        return medians;
    }

    private static TaskFilter searching(String words) {
        return new TaskFilter(View.GROUPS, null, null, null, null, null, null, null, words, null);
    }

    private static double millis(Supplier<Object> work) {
        long from = System.nanoTime();
        Object answer = work.get();
        long taken = System.nanoTime() - from;
        assertThat(answer).isNotNull();
        return taken / 1e6;
    }

    private static void report(Map<String, Double> few, Map<String, Double> many) {
        double page = many.get("first page");
        System.out.printf(
                Locale.ROOT,
                "%nbench: first page of 100,000 tasks: 1/%.1f of the engine's page and count; %.2f times as long as of 1,000%n",
                many.get("engine") / page,
                page / few.get("first page"));
        many.forEach((name, millis) -> System.out.printf(
                Locale.ROOT,
                "  %s: %.2f ms of 100,000, %.2f ms of 1,000 (%.2f times); 1/%.1f of the engine%n",
                name,
                millis,
                few.get(name),
                millis / few.get(name),
                many.get("engine") / millis));
    }
}
