package kz.birlese.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that leaves the house: written with the decision that causes it, in the same transaction, and sent later
 * by a sender that may repeat itself.
 */
@Service
public class Outbox {

    /** Where an item stands. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /**
     * An item and how far it has come.
     *
     * @param tries that failed so far
     * @param sentAt null until sent
     * @param problem why the last try failed; null when none has
     */
    public record Posted(
            OutboxItem item,
            State state,
            Instant postedAt,
            int tries,
            Instant nextTryAt,
            Instant sentAt,
            String problem) {}

    private final OutboxTable table;
    private final Clock clock;
    private final ThreadLocal<List<OutboxItem>> watched = new ThreadLocal<>();

    Outbox(OutboxTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Puts the item in; false when an item with its key is there already, which then stays the only one. Throws when
     * there is no transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(OutboxItem item) {
        if (table.has(item.key())) {
            return false;
        }
        table.insert(item, clock.instant());
        if (watched.get() != null) {
            watched.get().add(item);
        }
        return true;
    }

    /** Does the work and answers what it put in, for whoever wants to see what would leave the house. */
    public List<OutboxItem> postedBy(Runnable work) {
        List<OutboxItem> posted = new ArrayList<>();
        watched.set(posted);
        try {
            work.run();
        } finally {
            watched.remove();
        }
        return posted;
    }

    /** The latest items, newest first. */
    @Transactional(readOnly = true)
    public List<Posted> latest(int most) {
        return table.latest(most);
    }

    /** What has been put in about the case, oldest first. */
    @Transactional(readOnly = true)
    public List<Dispatch> about(UUID caseId) {
        return table.about(caseId);
    }

    /** What has failed and not yet gone out, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Posted> troubled(int most) {
        return table.troubled(most);
    }

    /** Tries a troubled item again at once; throws {@link NotFound} when it is unknown or gone. */
    @Transactional
    public void retry(String key) {
        if (!table.retry(key, clock.instant())) {
            throw new NotFound();
        }
    }
}
