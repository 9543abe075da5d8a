package kz.birlese.record;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The decision log's rows and the head row on which appending transactions take turns. */
@Component
class DecisionTable {

    /** A decision made but not yet numbered. */
    record Waiting(Instant at, Decision decision) {}

    private static final String ENTRIES =
            "select number, decided_at, subject, what, who, why, facts, previous_hash, hash from decision_log";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final FactsColumn facts;

    DecisionTable(JdbcTemplate jdbc, EntityManager entities, FactsColumn facts) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.facts = facts;
    }

    /** Locks the head until the transaction ends, so everything else that locks rows has to happen before. */
    void append(List<Waiting> decisions) {
        entities.flush();
        DecisionLog.Head head = jdbc.queryForObject(
                "select number, hash from decision_log_head where id = 1 for update", DecisionTable::head);
        List<DecisionLog.Entry> entries = new ArrayList<>();
        for (Waiting each : decisions) {
            DecisionLog.Entry entry = after(head, each);
            entries.add(entry);
            head = new DecisionLog.Head(entry.number(), entry.hash());
        }
        insert(entries);
        jdbc.update("update decision_log_head set number = ?, hash = ? where id = 1", head.number(), head.hash());
    }

    private static DecisionLog.Entry after(DecisionLog.Head head, Waiting each) {
        long number = head.number() + 1;
        String record = HashChain.canonical(number, each.at(), each.decision());
        String hash = HashChain.next(head.hash(), record);
        return new DecisionLog.Entry(number, each.at(), each.decision(), head.hash(), hash);
    }

    private void insert(List<DecisionLog.Entry> entries) {
        jdbc.batchUpdate(
                "insert into decision_log (number, decided_at, subject, what, who, why, facts, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream().map(this::columns).toList());
    }

    private Object[] columns(DecisionLog.Entry entry) {
        Decision decision = entry.decision();
        return new Object[] {
            entry.number(),
            entry.at().atOffset(ZoneOffset.UTC),
            decision.subject(),
            decision.what(),
            decision.who(),
            decision.why(),
            facts.write(decision.facts()),
            entry.previousHash(),
            entry.hash()
        };
    }

    List<DecisionLog.Entry> about(UUID subject) {
        return jdbc.query(ENTRIES + " where subject = ? order by number", this::entry, subject);
    }

    void each(Consumer<DecisionLog.Entry> reader) {
        jdbc.query(ENTRIES + " order by number", row -> {
            reader.accept(entry(row, 0));
        });
    }

    DecisionLog.Head head() {
        return jdbc.queryForObject("select number, hash from decision_log_head where id = 1", DecisionTable::head);
    }

    private static DecisionLog.Head head(ResultSet row, int index) throws SQLException {
        return new DecisionLog.Head(row.getLong("number"), row.getString("hash"));
    }

    private DecisionLog.Entry entry(ResultSet row, int index) throws SQLException {
        Decision decision = new Decision(
                row.getObject("subject", UUID.class),
                row.getString("what"),
                row.getObject("who", UUID.class),
                row.getString("why"),
                facts.read(row.getString("facts")));
        return new DecisionLog.Entry(
                row.getLong("number"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                decision,
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
