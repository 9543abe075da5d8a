package kz.birlese.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Trilingual;

/** How entries lie in their tables. */
final class EntryRows {

    /** Where tasks stand that are never due. */
    static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private EntryRows() {}

    static TaskEntry task(ResultSet row, int number) throws SQLException {
        Instant due = instant(row, "due");
        return new TaskEntry(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("process_key"),
                row.getString("process_instance"),
                row.getString("root_process"),
                row.getString("root_instance"),
                card(row),
                row.getString("role"),
                row.getObject("assignee", UUID.class),
                row.getBoolean("personal"),
                instant(row, "created"),
                END_OF_TIME.equals(due) ? null : due,
                row.getInt("priority"),
                row.getObject("delegated_by", UUID.class),
                instant(row, "escalated"));
    }

    static CaseEntry aCase(ResultSet row, int number) throws SQLException {
        return new CaseEntry(
                row.getString("root_instance"),
                row.getString("process_key"),
                card(row),
                CaseEntry.State.valueOf(row.getString("state")),
                instant(row, "started"),
                instant(row, "ended"));
    }

    static DoneTask done(ResultSet row, int number) throws SQLException {
        return new DoneTask(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("process_key"),
                card(row),
                instant(row, "done_at"));
    }

    static Map<String, Object> values(TaskEntry task) {
        Map<String, Object> values = values(task.card());
        values.put("taskId", task.taskId());
        values.put("taskKey", task.taskKey());
        values.put("processKey", task.processKey());
        values.put("processInstance", task.processInstance());
        values.put("rootProcess", task.rootProcess());
        values.put("rootInstance", task.rootInstance());
        values.put("role", task.role());
        values.put("assignee", task.assignee());
        values.put("personal", task.personal());
        values.put("created", stamp(task.created()));
        values.put("due", stamp(task.due() == null ? END_OF_TIME : task.due()));
        values.put("priority", task.priority());
        values.put("delegatedBy", task.delegatedBy());
        return values;
    }

    static Map<String, Object> values(CaseCard card) {
        Map<String, Object> values = new HashMap<>();
        values.put("caseId", card.caseId());
        values.put("number", card.number());
        Trilingual title = card.title();
        values.put("titleKk", title == null ? null : title.kk());
        values.put("titleRu", title == null ? null : title.ru());
        values.put("titleEn", title == null ? null : title.en());
        values.put("settlement", card.settlement());
        values.put("owner", card.owner());
        values.put("ownerName", card.ownerName());
        values.put("parent", card.parent());
        return values;
    }

    static OffsetDateTime stamp(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** What a search looks through: number, title, owner and the settlement's names, folded. */
    static String folded(CaseCard card, Stream<String> settlementNames) {
        String all = Stream.of(Stream.of(card.number(), card.ownerName()), titles(card), settlementNames)
                .flatMap(Function.identity())
                .filter(each -> each != null && !each.isBlank())
                .map(Folding::fold)
                .distinct()
                .collect(Collectors.joining(" "));
        return all.length() > 2000 ? all.substring(0, 2000) : all;
    }

    static CaseCard card(ResultSet row) throws SQLException {
        return new CaseCard(
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                title(row),
                row.getString("settlement"),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                row.getObject("parent_case", UUID.class));
    }

    private static Stream<String> titles(CaseCard card) {
        Trilingual title = card.title();
        return title == null ? Stream.empty() : Stream.of(title.kk(), title.ru(), title.en());
    }

    private static Trilingual title(ResultSet row) throws SQLException {
        String kk = row.getString("title_kk");
        return kk == null ? null : new Trilingual(kk, row.getString("title_ru"), row.getString("title_en"));
    }

    /** Null where the column is. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}
