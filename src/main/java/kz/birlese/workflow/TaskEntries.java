package kz.birlese.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of open tasks. Plain SQL, since it is written at moments when JPA must not flush. */
@Repository
class TaskEntries {

    private static final int BATCH = 500;
    private static final String INSERT =
            """
            insert into task_entry (task_id, task_key, process_key, process_instance, root_process, root_instance,
                case_id, case_number, title_kk, title_ru, title_en, settlement, owner, owner_name, parent_case, role, assignee, personal,
                created, due, priority, delegated_by, folded)
            values (:taskId, :taskKey, :processKey, :processInstance, :rootProcess, :rootInstance,
                :caseId, :number, :titleKk, :titleRu, :titleEn, :settlement, :owner, :ownerName, :parent, :role, :assignee, :personal,
                :created, :due, :priority, :delegatedBy, :folded)
            """;

    private final JdbcClient sql;
    private final SettlementNames names;

    TaskEntries(JdbcClient sql, SettlementNames names) {
        this.sql = sql;
        this.names = names;
    }

    void add(TaskEntry task) {
        Map<String, Object> values = EntryRows.values(task);
        values.put("folded", names.folded(task.card()));
        sql.sql(INSERT).params(values).update();
    }

    /** Keeps the task from the account for as long as it is open. */
    void bar(String taskId, UUID account) {
        sql.sql("insert into task_bar (task_id, account) values (?, ?)")
                .params(taskId, account)
                .update();
    }

    /** From whom the task is kept. */
    Set<UUID> barred(String taskId) {
        return Set.copyOf(sql.sql("select account from task_bar where task_id = ?")
                .param(taskId)
                .query(UUID.class)
                .list());
    }

    void change(String taskId, UUID assignee, boolean personal, Instant due, int priority, UUID delegatedBy) {
        sql.sql("update task_entry set assignee = :assignee, personal = :personal, due = :due, priority = :priority,"
                        + " delegated_by = :delegatedBy, moves = moves + case when due <> :due then 1 else 0 end"
                        + " where task_id = :id")
                .param("assignee", assignee)
                .param("personal", personal)
                .param("due", EntryRows.stamp(due == null ? EntryRows.END_OF_TIME : due))
                .param("priority", priority)
                .param("delegatedBy", delegatedBy)
                .param("id", taskId)
                .update();
    }

    void escalate(String taskId, Instant at) {
        sql.sql("update task_entry set escalated = ? where task_id = ?")
                .params(EntryRows.stamp(at), taskId)
                .update();
    }

    /** The engine knows nothing of it, so a list written anew takes it from what was done with the tasks. */
    void escalateAsRecorded() {
        sql.sql("update task_entry set escalated = (select max(s.at) from task_step s"
                        + " where s.task_id = task_entry.task_id and s.kind = 'ESCALATED')")
                .update();
    }

    /** How often the term of each open task was moved, where it was. */
    Map<String, Integer> moves() {
        Map<String, Integer> moves = new HashMap<>();
        sql.sql("select task_id, moves from task_entry where moves > 0").query(row -> {
            moves.put(row.getString("task_id"), row.getInt("moves"));
        });
        return moves;
    }

    /** The engine does not count them, so a list written anew takes them from the old one. */
    void keepMoves(Map<String, Integer> moves) {
        moves.forEach((taskId, times) -> sql.sql("update task_entry set moves = ? where task_id = ?")
                .params(times, taskId)
                .update());
    }

    void remove(String taskId) {
        sql.sql("delete from task_entry where task_id = ?").param(taskId).update();
    }

    void removeAll() {
        sql.sql("delete from task_entry").update();
    }

    /** The case has another number, title, place or owner. */
    void refresh(CaseCard card) {
        Map<String, Object> values = EntryRows.values(card);
        values.put("folded", names.folded(card));
        sql.sql(
                        """
                update task_entry set case_number = :number, title_kk = :titleKk, title_ru = :titleRu, title_en = :titleEn, settlement = :settlement,
                    owner = :owner, owner_name = :ownerName, parent_case = :parent, folded = :folded
                where case_id = :caseId
                """)
                .params(values)
                .update();
    }

    Optional<TaskEntry> find(String taskId) {
        return sql.sql("select * from task_entry where task_id = ?")
                .param(taskId)
                .query(EntryRows::task)
                .optional();
    }

    /** What the person holds, tasks made for them included. */
    List<TaskEntry> heldBy(UUID person) {
        return sql.sql("select * from task_entry where assignee = ? order by due, task_id")
                .param(person)
                .query(EntryRows::task)
                .list();
    }

    /** Made for somebody whose account is closed, or who has the role for it nowhere any more. */
    List<TaskEntry> stranded() {
        return sql.sql("select e.* from account a join task_entry e on e.assignee = a.id"
                        + " where e.personal = true and (a.disabled = true or not exists"
                        + " (select 1 from held_role r where r.account = a.id and r.role = e.role))"
                        + " order by e.due, e.task_id")
                .query(EntryRows::task)
                .list();
    }

    /** Some tasks of groups, held or not, by id after the given one. */
    List<TaskEntry> ofGroups(String after) {
        return sql.sql("select * from task_entry where personal = false and task_id > ? order by task_id"
                        + " fetch first " + BATCH + " rows only")
                .param(after)
                .query(EntryRows::task)
                .list();
    }

    /** All tasks in the process nobody called and those it called. */
    List<TaskEntry> in(String rootInstance) {
        return sql.sql("select * from task_entry where root_instance = ? order by due, task_id")
                .param(rootInstance)
                .query(EntryRows::task)
                .list();
    }

    /** The tasks of groups, held or not, in the process nobody called and those it called. */
    List<TaskEntry> ofGroupsIn(String rootInstance) {
        return sql.sql("select * from task_entry where root_instance = ? and personal = false order by due, task_id")
                .param(rootInstance)
                .query(EntryRows::task)
                .list();
    }

    /** Nobody may do the task; false when that was known. */
    boolean markIdle(String taskId, Instant since) {
        return sql.sql("update task_entry set nobody_since = ? where task_id = ? and nobody_since is null")
                        .params(EntryRows.stamp(since), taskId)
                        .update()
                == 1;
    }

    void markDoable(String taskId) {
        sql.sql("update task_entry set nobody_since = null where task_id = ? and nobody_since is not null")
                .param(taskId)
                .update();
    }

    /** Every open task of the cases, the first due first; of no case there is none. */
    List<TaskEntry> ofCases(Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : sql.sql("select * from task_entry where case_id in (:cases) order by due, task_id")
                        .param("cases", cases)
                        .query(EntryRows::task)
                        .list();
    }

    /** Every open task, by id. */
    List<TaskEntry> all() {
        return sql.sql("select * from task_entry order by task_id")
                .query(EntryRows::task)
                .list();
    }
}
