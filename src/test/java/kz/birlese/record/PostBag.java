package kz.birlese.record;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What lies in the outbox, looked through without reading what others have put in; newest first. */
@Component
public class PostBag {

    private final JdbcTemplate jdbc;
    private final OutboxTable table;

    PostBag(JdbcTemplate jdbc, OutboxTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Items whose key begins so. */
    public List<OutboxItem> keyed(String beginning) {
        return found("starts_with(item_key, ?)", beginning);
    }

    /** Items for the account. */
    public List<OutboxItem> to(UUID account) {
        return found("account = ?", account);
    }

    /** Items for an address that is no account's. */
    public List<OutboxItem> toAddress(String address) {
        return found("address = ?", address);
    }

    /** Items that go this way. */
    public List<OutboxItem> by(Channel channel) {
        return found("channel = ?", channel.name());
    }

    /** Items in which the words stand. */
    public List<OutboxItem> saying(String words) {
        return found("position(? in body) > 0", words);
    }

    private List<OutboxItem> found(String condition, Object value) {
        return jdbc
                .query(
                        OutboxTable.ITEMS + " where " + condition + " order by posted_at desc, item_key",
                        table::posted,
                        value)
                .stream()
                .map(Outbox.Posted::item)
                .toList();
    }
}
