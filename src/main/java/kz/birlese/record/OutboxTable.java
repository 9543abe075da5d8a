package kz.birlese.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The outbox's rows. */
@Component
class OutboxTable {

    static final String ITEMS = "select item_key, channel, account, address, subject, body, html, facts,"
            + " state, posted_at, tries, next_try_at, sent_at, problem, attachment_name, attachment_type, attachment,"
            + " case_id, kind from outbox";

    private static final int PROBLEM_LENGTH = 2000;

    private final JdbcTemplate jdbc;
    private final FactsColumn facts;

    OutboxTable(JdbcTemplate jdbc, FactsColumn facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    boolean has(String key) {
        return jdbc.queryForObject("select count(*) from outbox where item_key = ?", Long.class, key) > 0;
    }

    void insert(OutboxItem item, Instant at) {
        Attachment with = item.attachment();
        OutboxItem.About about = item.about();
        jdbc.update(
                "insert into outbox (item_key, channel, account, address, subject, body, html, facts, state,"
                        + " posted_at, tries, next_try_at, attachment_name, attachment_type, attachment, case_id, kind)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, 0, ?, ?, ?, ?, ?, ?)",
                item.key(),
                item.channel().name(),
                item.account(),
                item.address(),
                item.subject(),
                item.body(),
                item.html(),
                facts.write(item.facts()),
                at.atOffset(ZoneOffset.UTC),
                at.atOffset(ZoneOffset.UTC),
                with == null ? null : with.name(),
                with == null ? null : with.type(),
                with == null ? null : with.content(),
                about == null ? null : about.caseId(),
                about == null ? null : about.kind());
    }

    /** Takes one due item for this transaction alone; items another sender holds are passed over. */
    Optional<Outbox.Posted> takeDue(Instant now) {
        return jdbc
                .query(
                        ITEMS + " where state = 'WAITING' and next_try_at <= ? order by next_try_at, item_key"
                                + " limit 1 for update skip locked",
                        this::posted,
                        now.atOffset(ZoneOffset.UTC))
                .stream()
                .findFirst();
    }

    void sent(String key, Instant at) {
        jdbc.update(
                "update outbox set state = 'SENT', sent_at = ?, problem = null where item_key = ?",
                at.atOffset(ZoneOffset.UTC),
                key);
    }

    void failed(String key, Outbox.State state, Instant nextTry, String problem) {
        jdbc.update(
                "update outbox set state = ?, tries = tries + 1, next_try_at = ?, problem = ?"
                        + " where item_key = ? and state = 'WAITING'",
                state.name(),
                nextTry.atOffset(ZoneOffset.UTC),
                problem.length() <= PROBLEM_LENGTH ? problem : problem.substring(0, PROBLEM_LENGTH),
                key);
    }

    boolean retry(String key, Instant now) {
        return jdbc.update(
                        "update outbox set state = 'WAITING', next_try_at = ? where item_key = ? and state <> 'SENT'",
                        now.atOffset(ZoneOffset.UTC),
                        key)
                == 1;
    }

    List<Outbox.Posted> latest(int most) {
        return jdbc.query(ITEMS + " order by posted_at desc, item_key limit ?", this::posted, most);
    }

    List<Outbox.Posted> troubled(int most) {
        return jdbc.query(
                ITEMS + " where state <> 'SENT' and tries > 0 order by posted_at, item_key limit ?",
                this::posted,
                most);
    }

    List<Dispatch> about(UUID caseId) {
        return jdbc.query(
                "select channel, kind, account, coalesce(subject, body) as subject, state, posted_at, sent_at from outbox"
                        + " where case_id = ? order by posted_at, item_key",
                (row, index) -> new Dispatch(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("kind"),
                        row.getObject("account", UUID.class),
                        row.getString("subject"),
                        Outbox.State.valueOf(row.getString("state")),
                        instant(row, "posted_at"),
                        instant(row, "sent_at")),
                caseId);
    }

    Outbox.Posted posted(ResultSet row, int index) throws SQLException {
        return new Outbox.Posted(
                item(row),
                Outbox.State.valueOf(row.getString("state")),
                instant(row, "posted_at"),
                row.getInt("tries"),
                instant(row, "next_try_at"),
                instant(row, "sent_at"),
                row.getString("problem"));
    }

    /** Null where the column is. */
    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }

    private OutboxItem item(ResultSet row) throws SQLException {
        return new OutboxItem(
                row.getString("item_key"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("account", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("html"),
                facts.read(row.getString("facts")),
                attachment(row),
                about(row));
    }

    private static OutboxItem.About about(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return caseId == null ? null : new OutboxItem.About(caseId, row.getString("kind"));
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return row.getString("attachment_name") == null
                ? null
                : new Attachment(
                        row.getString("attachment_name"), row.getString("attachment_type"), row.getBytes("attachment"));
    }
}
