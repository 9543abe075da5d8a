package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task lists the person at work has named; nobody sees those of others. */
@Service
@PermitAll
@Transactional
public class SavedViews {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 1000;

    private final JdbcClient sql;
    private final CurrentUser user;
    private final Clock clock;

    SavedViews(JdbcClient sql, CurrentUser user, Clock clock) {
        this.sql = sql;
        this.user = user;
        this.clock = clock;
    }

    /** In the order they were saved. */
    @Transactional(readOnly = true)
    public List<SavedView> list() {
        return sql.sql("select id, name, address from saved_view where account = ? order by saved_at, id")
                .param(user.require().id())
                .query((row, number) ->
                        new SavedView(row.getObject("id", UUID.class), row.getString("name"), row.getString("address")))
                .list();
    }

    /**
     * Saves a view under the name; one that already has it now shows something else.
     *
     * @throws Refusal {@code viewNameMissing}, {@code viewNameTooLong}, {@code viewsTooMany} when there are twenty
     *     already, {@code viewTooLong} when more is chosen than an address holds
     */
    public void save(String name, String address) {
        UUID me = user.require().id();
        String called = name == null ? "" : name.strip();
        require(!called.isEmpty(), "viewNameMissing", 0, 1);
        require(called.length() <= LONGEST_NAME, "viewNameTooLong", called.length(), LONGEST_NAME);
        require(address.length() <= LONGEST_ADDRESS, "viewTooLong", address.length(), LONGEST_ADDRESS);
        int changed = sql.sql("update saved_view set address = ? where account = ? and name = ?")
                .params(address, me, called)
                .update();
        if (changed == 0) {
            require(list().size() < MOST, "viewsTooMany", MOST, MOST);
            sql.sql("insert into saved_view (id, account, name, address, saved_at) values (?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), me, called, address, EntryRows.stamp(clock.instant()))
                    .update();
        }
    }

    /** Forgets one of one's own; another's stays as if it did not exist. */
    public void remove(UUID id) {
        sql.sql("delete from saved_view where id = ? and account = ?")
                .params(id, user.require().id())
                .update();
    }

    private static void require(boolean holds, String rule, int found, int needed) {
        if (!holds) {
            throw new Refusal(rule, "name", Map.of("found", found, "needed", needed));
        }
    }
}
