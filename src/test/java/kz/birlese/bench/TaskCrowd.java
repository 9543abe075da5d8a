package kz.birlese.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in number, the same in the engine's tables and in our list: of five roles and fourteen places, due on four
 * hundred days, a third of them held by somebody.
 */
final class TaskCrowd {

    private static final String[] ROLES = {"PROGRAMME_MANAGER", "FINANCE", "DIRECTOR", "AKIMAT", "WORKING_GROUP"};
    private static final String[] TITLES = {"наубайхана", "шеберхана", "жылыжай", "тігін цехы", "балабақша"};
    private static final String[] PROCESSES = {"grantApplication", "awardFollowUp", "startUpCompetition"};
    private static final int AT_ONCE = 5_000;

    private final JdbcTemplate database;
    private final List<String> places;
    private final Instant start = Instant.parse("2027-01-01T08:00:00Z");
    private int there;

    TaskCrowd(JdbcTemplate database) {
        this.database = database;
        this.places = database.queryForList(
                "select kato from territory where kind = 'SETTLEMENT' order by kato", String.class);
    }

    void growTo(int number) {
        while (there < number) {
            int until = Math.min(number, there + AT_ONCE);
            addUntil(until);
            there = until;
        }
        database.execute("analyze");
    }

    /**
     * The person has assigned this many of the tasks to those who hold them, and waits for them. Each is of a case of its
     * own that is really there, since whoever may not open a case waits for nothing in it.
     */
    void handOn(UUID person, int number) {
        List<String> handedOn = database.queryForList(
                "select task_id from task_entry where assignee is not null and role in ('PROGRAMME_MANAGER', 'FINANCE')"
                        + " order by task_id limit ?",
                String.class,
                number);
        for (int index = 0; index < handedOn.size(); index++) {
            UUID cycle = new UUID(6, index);
            String place = places.get(index % places.size());
            database.update(
                    "insert into plan_cycle (id, version, number, settlement, status, launched_on, first_year, last_year)"
                            + " values (?, 0, ?, ?, 'CLOSED', date '2027-01-01', ?, ?)",
                    cycle,
                    "DP-%05d".formatted(index),
                    place,
                    2100 + index,
                    2102 + index);
            database.update(
                    "update task_entry set root_process = 'followPlan', case_id = ?, settlement = ? where task_id = ?",
                    cycle,
                    place,
                    handedOn.get(index));
        }
        database.batchUpdate(
                "insert into task_step (id, task_id, task_key, case_id, kind, who, at, to_whom, waits)"
                        + " select gen_random_uuid(), task_id, task_key, case_id, 'ASSIGNED', ?, created, assignee, true"
                        + " from task_entry where task_id = ?",
                handedOn.stream().map(task -> new Object[] {person, task}).toList());
        database.execute("analyze");
    }

    private void addUntil(int until) {
        List<Object[]> tasks = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        for (int number = there; number < until; number++) {
            String id = new UUID(7, number).toString();
            String role = ROLES[number % ROLES.length];
            UUID holder = number % 3 == 0 ? new UUID(9, number % 40) : null;
            Timestamp due = Timestamp.from(
                    start.plus((number * 7919L) % 400, ChronoUnit.DAYS).plusSeconds(number % 3600));
            String place = places.get(number % places.size());
            String title = TITLES[number % TITLES.length];
            tasks.add(new Object[] {id, "Step", holder == null ? null : holder.toString(), Timestamp.from(start), due});
            links.add(new Object[] {"link" + id, role, id});
            entries.add(new Object[] {
                id,
                PROCESSES[number % PROCESSES.length],
                new UUID(8, number),
                "SU-%05d".formatted(number),
                title,
                title,
                title,
                place,
                role,
                holder,
                Timestamp.from(start),
                due,
                "su-%05d %s janaozen".formatted(number, kz.birlese.workflow.Folding.fold(title))
            });
        }
        database.batchUpdate(
                "insert into ACT_RU_TASK (ID_, REV_, NAME_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)"
                        + " values (?, 1, ?, ?, 50, ?, ?, 1)",
                tasks);
        database.batchUpdate(
                "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values (?, 1, ?, 'candidate', ?)",
                links);
        database.batchUpdate(
                "insert into task_entry (task_id, task_key, process_key, process_instance, root_process, root_instance, case_id,"
                        + " case_number, title_kk, title_ru, title_en, settlement, role, assignee, personal, created, due, priority, folded)"
                        + " values (?, 'step', 'process', 'p', ?, 'r', ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, 50, ?)",
                entries);
    }
}
