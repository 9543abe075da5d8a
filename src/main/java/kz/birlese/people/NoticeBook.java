package kz.birlese.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of notices. Plain SQL, since it is written at moments when JPA must not flush. */
@Repository
public class NoticeBook {

    private static final String INSERT =
            """
            insert into notice (id, person, event, kind, topic, place, case_id, task_id, task_key, by_whom, at, waits)
            values (:id, :person, :event, :kind, :topic, :place, :caseId, :taskId, :taskKey, :by, :at, :waits)
            """;

    private static final String NEWEST = " order by at desc, id desc fetch first ";

    private final JdbcClient sql;
    private final Clock clock;

    NoticeBook(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes what the letter tells; once for each event and person. */
    void note(Letter letter, boolean waits) {
        if (has(letter)) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("id", UUID.randomUUID());
        values.put("person", letter.to());
        values.put("event", letter.key());
        values.put("kind", letter.template());
        values.put("topic", letter.topic().name());
        values.put("place", letter.subject().place().name());
        values.put("caseId", letter.subject().caseId());
        values.put("taskId", letter.subject().taskId());
        values.put("taskKey", letter.subject().taskKey());
        values.put("by", letter.by());
        values.put("at", stamp(now()));
        values.put("waits", waits);
        sql.sql(INSERT).params(values).update();
    }

    private boolean has(Letter letter) {
        return sql.sql("select count(*) from notice where person = ? and event = ?")
                        .params(letter.to(), letter.key())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those the person has not read, the newest first. */
    public List<Notice> unread(UUID person, int most) {
        return sql.sql("select * from notice where person = ? and read_at is null" + NEWEST + most + " rows only")
                .param(person)
                .query(NoticeBook::notice)
                .list();
    }

    /** Those the person has read, or has not, that come after the given one; the newest first. */
    public List<Notice> after(UUID person, boolean read, Instant at, UUID id, int most) {
        return sql.sql("select * from notice where person = :person and read_at is " + (read ? "not null" : "null")
                        + " and (at < :at or (at = :at and id < :id))" + NEWEST + most + " rows only")
                .param("person", person)
                .param("at", stamp(at))
                .param("id", id)
                .query(NoticeBook::notice)
                .list();
    }

    /** Does nothing with the notice of somebody else. */
    public void read(UUID person, UUID id) {
        sql.sql("update notice set read_at = ? where person = ? and id = ? and read_at is null")
                .params(stamp(now()), person, id)
                .update();
    }

    public void readAll(UUID person) {
        sql.sql("update notice set read_at = ? where person = ? and read_at is null")
                .params(stamp(now()), person)
                .update();
    }

    /** The person has looked at the task and knows what was told about it. */
    public void seenTask(UUID person, String taskId) {
        sql.sql("update notice set read_at = ? where person = ? and task_id = ? and place = 'TASK' and read_at is null")
                .params(stamp(now()), person, taskId)
                .update();
    }

    /** The person has looked at the case and knows what was told about it. */
    public void seenCase(UUID person, UUID caseId) {
        sql.sql("update notice set read_at = ? where person = ? and case_id = ? and place = 'CASE' and read_at is null")
                .params(stamp(now()), person, caseId)
                .update();
    }

    /** For whom something waits to be told in a letter of the day, noted before then. */
    public List<UUID> awaiting(Instant before) {
        return sql.sql("select distinct person from notice where waits = true and at < ?")
                .param(stamp(before))
                .query(UUID.class)
                .list();
    }

    /** What waits to be told to the person, noted before then, the newest first. */
    public List<Notice> waiting(UUID person, Instant before) {
        return sql.sql("select * from notice where person = ? and waits = true and at < ? order by at desc, id desc")
                .params(person, stamp(before))
                .query(NoticeBook::notice)
                .list();
    }

    /** It waits no more, told or not. */
    public void told(List<Notice> notices) {
        notices.forEach(each -> sql.sql("update notice set waits = false where id = ?")
                .param(each.id())
                .update());
    }

    /** Forgets what was noted before then. */
    public void forget(Instant before) {
        sql.sql("delete from notice where at < ?").param(stamp(before)).update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime stamp(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Topic.valueOf(row.getString("topic")),
                new Subject(
                        Subject.Place.valueOf(row.getString("place")),
                        row.getObject("case_id", UUID.class),
                        row.getString("task_id"),
                        row.getString("task_key")),
                row.getObject("by_whom", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
