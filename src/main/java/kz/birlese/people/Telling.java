package kz.birlese.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has to tell, until it commits. However many steps it makes, one person is told once about one task
 * or case: by the weightiest of them, of equals by the last. What is binding goes out in any case.
 */
@Component
class Telling {

    private final NoticeBook book;
    private final Outbox outbox;

    Telling(NoticeBook book, Outbox outbox) {
        this.book = book;
        this.outbox = outbox;
    }

    /** @param item the letter, or null where it goes in another or not at all */
    private record Told(Letter letter, Delivery how, OutboxItem item) {

        boolean outweighs(Told other) {
            return letter.topic().compareTo(other.letter.topic()) <= 0;
        }

        Thing thing() {
            return new Thing(letter.to(), letter.subject().thing());
        }
    }

    private record Thing(UUID reader, Object about) {}

    void of(Letter letter, Delivery how, OutboxItem item) {
        pending().add(new Told(letter, how, item));
    }

    void now() {
        pending().writeNow();
    }

    private Pending pending() {
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Pending pending) {
                return pending;
            }
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(List<Told> all) {
        Map<Thing, Told> weightiest = new LinkedHashMap<>();
        all.forEach(told -> weightiest.merge(told.thing(), told, (was, now) -> now.outweighs(was) ? now : was));
        for (Told told : all) {
            boolean stands = weightiest.get(told.thing()) == told;
            if (stands) {
                book.note(told.letter(), told.how() == Delivery.DIGEST);
            }
            if (told.item() != null && (stands || !told.letter().topic().isChosen())) {
                outbox.post(told.item());
            }
        }
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Told> waiting = new ArrayList<>();
        private boolean committing;

        void add(Told told) {
            if (committing) {
                write(List.of(told));
            } else {
                waiting.add(told);
            }
        }

        void writeNow() {
            write(waiting);
            waiting.clear();
        }

        /** Before the decision log, whose head others wait for. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1000;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            write(waiting);
        }
    }
}
