package kz.birlese.workflow.telltale;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.birlese.workflow.Processes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The domain of the tell-tale process: a tale per row, and the words sent out. */
@Component
public class Tales {

    private final Map<UUID, Runnable> mishaps = new ConcurrentHashMap<>();
    private final Map<UUID, List<UUID>> witnesses = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> due = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> keptFrom = new ConcurrentHashMap<>();
    private final Set<UUID> withoutTerm = ConcurrentHashMap.newKeySet();
    private final Set<UUID> apart = ConcurrentHashMap.newKeySet();
    private final Set<String> concealed = ConcurrentHashMap.newKeySet();
    private final JdbcClient sql;
    private final Processes processes;

    Tales(JdbcClient sql, Processes processes) {
        this.sql = sql;
        this.processes = processes;
    }

    /** Starts a tale and its process. */
    @Transactional
    public UUID begin(String title, String settlement, UUID owner, List<UUID> heard) {
        UUID id = UUID.randomUUID();
        witnesses.put(id, heard);
        return begin(id, title, settlement, owner);
    }

    private UUID begin(UUID id, String title, String settlement, UUID owner) {
        sql.sql("insert into tell_tale values (?, ?, ?, ?, null, 0)")
                .params(id, title, settlement, owner)
                .update();
        Map<String, Object> routing = new HashMap<>();
        routing.put("silenceUntil", Date.from(Instant.parse("2100-01-01T00:00:00Z")));
        processes.start("tellTale", id, routing);
        return id;
    }

    /** Starts a tale whose bell must be answered by then, and not by these. */
    @Transactional
    public UUID begin(String title, String settlement, UUID owner, Instant dueAt, Set<UUID> notFor) {
        UUID id = UUID.randomUUID();
        due.put(id, dueAt);
        keptFrom.put(id, notFor);
        return begin(id, title, settlement, owner);
    }

    /** Starts a tale that says nothing of when its bell must be answered. */
    @Transactional
    public UUID beginWithoutTerm(String title, String settlement) {
        UUID id = UUID.randomUUID();
        withoutTerm.add(id);
        return begin(id, title, settlement, null);
    }

    Optional<Instant> due(UUID id) {
        return withoutTerm.contains(id)
                ? Optional.empty()
                : Optional.of(due.getOrDefault(id, Instant.parse("2099-01-01T00:00:00Z")));
    }

    /** Its bell is answered by itself, not together with others. */
    public void keepApart(UUID id) {
        apart.add(id);
    }

    boolean isApart(UUID id) {
        return apart.contains(id);
    }

    Set<UUID> keptFrom(UUID id) {
        return keptFrom.getOrDefault(id, Set.of());
    }

    @Transactional
    public void rename(UUID id, String title) {
        sql.sql("update tell_tale set title = ? where id = ?").params(title, id).update();
    }

    public String words(UUID id) {
        return sql.sql("select words from tell_tale where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** From now on sending fails, after its row has been written. */
    public void letThePigeonFallIll(UUID id) {
        letHappenOnTheWay(id, () -> {
            throw new IllegalStateException("the pigeon is ill");
        });
    }

    public void healThePigeon(UUID id) {
        mishaps.remove(id);
    }

    /** From now on this happens while sending, after its row has been written. */
    public void letHappenOnTheWay(UUID id, Runnable mishap) {
        mishaps.put(id, mishap);
    }

    public int sent(UUID id) {
        return sql.sql("select count(*) from tell_tale_word where word_key = ?")
                .param("bell " + id)
                .query(Integer.class)
                .single();
    }

    void say(UUID id, String words) {
        sql.sql("update tell_tale set words = ?, version = version + 1 where id = ?")
                .params(words, id)
                .update();
    }

    /** An outbox row with a unique key, written at most once however often the job runs. */
    void send(UUID id) {
        if (sent(id) == 0) {
            sql.sql("insert into tell_tale_word values (?)").param("bell " + id).update();
        }
        mishaps.getOrDefault(id, () -> {}).run();
    }

    /** The person may not open the tale, whatever their roles. */
    public void conceal(UUID id, UUID person) {
        concealed.add(id + " " + person);
    }

    boolean isConcealed(UUID id, UUID person) {
        return concealed.contains(id + " " + person);
    }

    Set<UUID> concealedFrom(UUID person) {
        return concealed.stream()
                .filter(each -> each.endsWith(" " + person))
                .map(each -> UUID.fromString(each.substring(0, each.indexOf(' '))))
                .collect(Collectors.toSet());
    }

    List<UUID> witnesses(UUID id) {
        return witnesses.getOrDefault(id, List.of());
    }

    Map<String, Object> row(UUID id) {
        return sql
                .sql("select title, settlement, owner from tell_tale where id = ?")
                .param(id)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
