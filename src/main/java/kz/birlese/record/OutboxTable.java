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
            + " state, posted_at, tries, next_try_at, sent_at, problem, attachment_name, attachment_type, attachment"
            + " from outbox";

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
        jdbc.update(
                "insert into outbox (item_key, channel, account, address, subject, body, html, facts, state,"
                        + " posted_at, tries, next_try_at, attachment_name, attachment_type, attachment)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, 0, ?, ?, ?, ?)",
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
                with == null ? null : with.content());
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

    Outbox.Posted posted(ResultSet row, int index) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Outbox.Posted(
                item(row),
                Outbox.State.valueOf(row.getString("state")),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("problem"));
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
                attachment(row));
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return row.getString("attachment_name") == null
                ? null
                : new Attachment(
                        row.getString("attachment_name"), row.getString("attachment_type"), row.getBytes("attachment"));
    }
}
