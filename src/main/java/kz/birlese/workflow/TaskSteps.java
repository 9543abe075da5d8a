package kz.birlese.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Deputising;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what people did with tasks. */
@Repository
class TaskSteps {

    private static final String INSERT =
            """
            insert into task_step (id, task_id, task_key, case_id, kind, who, at, to_whom, why, deputy_for, file, answers, due, waits)
            values (:id, :taskId, :taskKey, :caseId, :kind, :who, :at, :to, :why, :deputyFor, :file, :answers, :due, :waits)
            """;

    private final JdbcClient sql;
    private final Deputising deputising;
    private final Clock clock;

    TaskSteps(JdbcClient sql, Deputising deputising, Clock clock) {
        this.deputising = deputising;
        this.sql = sql;
        this.clock = clock;
    }

    void add(TaskStep step) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", step.id());
        values.put("taskId", step.taskId());
        values.put("taskKey", step.taskKey());
        values.put("caseId", step.caseId());
        values.put("kind", step.kind().name());
        values.put("who", step.who());
        values.put("at", EntryRows.stamp(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        values.put("to", step.to());
        values.put("why", step.why());
        values.put(
                "deputyFor",
                step.who() == null ? null : deputising.inWhosePlace(step.who()).orElse(null));
        values.put("file", step.file());
        values.put("answers", step.answers());
        values.put("due", step.due() == null ? null : EntryRows.stamp(step.due()));
        values.put("waits", step.kind().handsOn());
        sql.sql(INSERT).params(values).update();
    }

    void mention(UUID step, Collection<UUID> people) {
        people.forEach(each -> sql.sql("insert into task_mention (step, account) values (?, ?)")
                .params(step, each)
                .update());
    }

    /** Who is mentioned in each of the steps. */
    Map<UUID, Set<UUID>> mentions(Collection<UUID> among) {
        Map<UUID, Set<UUID>> mentions = new HashMap<>();
        if (!among.isEmpty()) {
            sql.sql("select step, account from task_mention where step in (:steps)")
                    .param("steps", among)
                    .query(row -> {
                        mentions.computeIfAbsent(row.getObject("step", UUID.class), step -> new HashSet<>())
                                .add(row.getObject("account", UUID.class));
                    });
        }
        return mentions;
    }

    /** What was handed on to be prepared has come back, or the task has come to whoever handed it on. */
    void isBack(String taskId, UUID whoHandedOn) {
        sql.sql("update task_step set waits = false where task_id = ? and who = ? and kind <> 'ASKED'")
                .params(taskId, whoHandedOn)
                .update();
    }

    /** False when the question has been answered already. */
    boolean closeQuestion(UUID question) {
        return sql.sql("update task_step set waits = false where id = ? and waits = true")
                        .param(question)
                        .update()
                == 1;
    }

    /** In whose place the person took the task the last time they took it. */
    Optional<UUID> takenInPlaceOf(String taskId, UUID person) {
        return sql
                .sql("select * from task_step where task_id = ? and kind = 'TAKEN' and who = ? order by at desc, id")
                .params(taskId, person)
                .query(TaskSteps::step)
                .list()
                .stream()
                .findFirst()
                .map(TaskStep::deputyFor);
    }

    /** The open tasks that somebody holds who took them in the place of the person. */
    List<String> takenInPlaceOf(UUID absent) {
        return sql.sql("select distinct s.task_id from task_step s join task_entry e on e.task_id = s.task_id"
                        + " where s.deputy_for = ? and s.kind = 'TAKEN' and e.assignee = s.who")
                .param(absent)
                .query(String.class)
                .list();
    }

    /** The open tasks that the deputy holds and took in the place of the other. */
    List<String> takenInPlaceOf(UUID absent, UUID deputy) {
        return sql.sql("select distinct s.task_id from task_step s join task_entry e on e.task_id = s.task_id"
                        + " where s.who = :deputy and s.deputy_for = :absent and s.kind = 'TAKEN'"
                        + " and e.assignee = :deputy")
                .param("deputy", deputy)
                .param("absent", absent)
                .query(String.class)
                .list();
    }

    /** Nobody waits any more for what has to do with a task that is over. */
    void tidyUp() {
        sql.sql("update task_step set waits = false where waits = true"
                        + " and not exists (select 1 from task_entry e where e.task_id = task_step.task_id)")
                .update();
    }

    Optional<TaskStep> find(UUID id) {
        return sql.sql("select * from task_step where id = ?")
                .param(id)
                .query(TaskSteps::step)
                .optional();
    }

    /** Oldest first. */
    List<TaskStep> ofTask(String taskId) {
        return sql.sql("select * from task_step where task_id = ? order by at, id")
                .param(taskId)
                .query(TaskSteps::step)
                .list();
    }

    /** Oldest first. */
    List<TaskStep> ofCase(UUID caseId) {
        return sql.sql("select * from task_step where case_id = ? order by at, id")
                .param(caseId)
                .query(TaskSteps::step)
                .list();
    }

    /** Questions about open tasks that wait for the person, oldest first. */
    List<TaskStep> questionsTo(UUID person) {
        return sql.sql("select * from task_step s where to_whom = ? and waits = true and kind = 'ASKED'"
                        + " and exists (select 1 from task_entry e where e.task_id = s.task_id) order by at, id")
                .param(person)
                .query(TaskSteps::step)
                .list();
    }

    boolean isAttached(UUID file) {
        return sql.sql("select count(*) from task_step where file = ?")
                        .param(file)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static TaskStep step(ResultSet row, int number) throws SQLException {
        return new TaskStep(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("task_key"),
                row.getObject("case_id", UUID.class),
                TaskStep.Kind.valueOf(row.getString("kind")),
                row.getObject("who", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("to_whom", UUID.class),
                row.getString("why"),
                row.getObject("deputy_for", UUID.class),
                row.getObject("file", UUID.class),
                row.getObject("answers", UUID.class),
                EntryRows.instant(row, "due"));
    }
}
