package kz.birlese.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of secret calendar addresses. */
@Repository
public class CalendarFeeds {

    private final JdbcClient sql;

    CalendarFeeds(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whose calendar the address is, though the account may be closed. */
    public Optional<UUID> holder(String token) {
        return sql.sql("select account from calendar_feed where token_hash = ?")
                .param(SecretToken.hash(token))
                .query(UUID.class)
                .optional();
    }

    Optional<Instant> madeAt(UUID account) {
        return sql.sql("select made_at from calendar_feed where account = ?")
                .param(account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** An older one of the account no longer works. */
    void keep(UUID account, String token, Instant at) {
        remove(account);
        sql.sql("insert into calendar_feed (account, token_hash, made_at) values (?, ?, ?)")
                .params(account, SecretToken.hash(token), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID account) {
        sql.sql("delete from calendar_feed where account = ?").param(account).update();
    }
}
