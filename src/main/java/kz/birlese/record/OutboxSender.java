package kz.birlese.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox, each item in a transaction of its own. A crash between handing an item over and marking it sent
 * repeats that item; a failure is noted on the item and tried again after a pause that doubles.
 */
@Component
public class OutboxSender {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final OutboxTable table;
    private final Map<Channel, Carrier> carriers = new EnumMap<>(Channel.class);
    private final ObjectProvider<AddressBook> addresses;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final int mostTries;

    OutboxSender(
            OutboxTable table,
            List<Carrier> carriers,
            ObjectProvider<AddressBook> addresses,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${birlese.outbox.tries:100}") int mostTries) {
        this.table = table;
        carriers.forEach(each -> this.carriers.put(each.channel(), each));
        this.addresses = addresses;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.mostTries = mostTries;
    }

    /** Sends everything that is due now. */
    public void drain() {
        boolean more = true;
        while (more) {
            more = sendNext();
        }
    }

    /** False when nothing was due. */
    private boolean sendNext() {
        Outbox.Posted[] taken = new Outbox.Posted[1];
        try {
            transaction.executeWithoutResult(status -> {
                Optional<Outbox.Posted> due = table.takeDue(clock.instant());
                due.ifPresent(posted -> {
                    taken[0] = posted;
                    carry(posted.item());
                    table.sent(posted.item().key(), clock.instant());
                });
            });
        } catch (RuntimeException problem) {
            if (taken[0] == null) {
                throw problem;
            }
            transaction.executeWithoutResult(status -> note(taken[0], problem));
        }
        return taken[0] != null;
    }

    private void carry(OutboxItem item) {
        Carrier carrier = carriers.get(item.channel());
        if (carrier == null) {
            throw new IllegalStateException("Nothing is set up to carry " + item.channel());
        }
        carrier.carry(item, item.channel() == Channel.PAYMENT ? null : address(item));
    }

    private String address(OutboxItem item) {
        if (item.address() != null) {
            return item.address();
        }
        return addresses
                .getObject()
                .addressOf(item.account(), item.channel())
                .orElseThrow(() -> new IllegalStateException("No address for " + item.channel()));
    }

    private void note(Outbox.Posted posted, RuntimeException problem) {
        int tries = posted.tries() + 1;
        LOG.warn("Outbox item {} was not carried, try {}: {}", posted.item().key(), tries, problem.toString());
        Outbox.State state = tries < mostTries ? Outbox.State.WAITING : Outbox.State.GIVEN_UP;
        table.failed(posted.item().key(), state, nextTry(tries), problem.toString());
    }

    private Instant nextTry(int tries) {
        Duration pause = tries > 5 ? LONGEST_PAUSE : FIRST_PAUSE.multipliedBy(1L << (tries - 1));
        return clock.instant().plus(pause);
    }
}
