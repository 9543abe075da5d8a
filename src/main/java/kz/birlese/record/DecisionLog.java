package kz.birlese.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tamper-evident log: every entry carries the hash of the one before. Entries take their number when their
 * transaction commits, all of one transaction together and in order, because numbering has to wait for its turn and
 * transactions should wait as briefly as possible.
 */
@Service
public class DecisionLog {

    /** An entry as kept. {@code number} counts from 1 without gaps; hashes are lower-case hex. */
    public record Entry(long number, Instant at, Decision decision, String previousHash, String hash) {

        /** What the hash must be, given the one before. */
        public String reckonedHash() {
            return HashChain.next(previousHash, HashChain.canonical(number, at, decision));
        }
    }

    /** The last entry's number and hash. Kept outside the house, it shows a log cut short or written anew. */
    public record Head(long number, String hash) {}

    private final DecisionTable table;
    private final ObjectProvider<ActingFor> actingFor;
    private final Clock clock;

    DecisionLog(DecisionTable table, ObjectProvider<ActingFor> actingFor, Clock clock) {
        this.table = table;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /**
     * Appends with the caller's transaction: kept if it commits, gone if it rolls back, and visible to readers only
     * afterwards. What a deputy decides says in whose place, as the fact {@code deputyFor}. Throws when there is no
     * transaction.
     */
    public void append(Decision decision) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        pending().add(new DecisionTable.Waiting(at, inPlaceOf(decision)));
    }

    private Decision inPlaceOf(Decision decision) {
        return Optional.ofNullable(decision.who())
                .flatMap(who -> actingFor.stream()
                        .flatMap(each -> each.inWhosePlace(who).stream())
                        .findFirst())
                .map(decision::inPlaceOf)
                .orElse(decision);
    }

    /** Everything decided about the subject, oldest first; empty when nothing was. */
    @Transactional(readOnly = true)
    public List<Entry> about(UUID subject) {
        return table.about(subject);
    }

    @Transactional(readOnly = true)
    public Head head() {
        return table.head();
    }

    /** Recomputes the whole chain; empty when it holds, else the number of the first entry altered or missing. */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken() {
        return new LogCheck(table).run(table.head());
    }

    /** The same against a head kept elsewhere, which the owner of this database cannot have rewritten. */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken(Head known) {
        OptionalLong broken = firstBroken();
        return broken.isPresent() ? broken : new LogCheck(table).reaches(known);
    }

    private Pending pending() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A decision is logged by the transaction that makes it");
        }
        for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Pending pending) {
                return pending;
            }
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** The decisions of one transaction on their way into the log. */
    private final class Pending implements TransactionSynchronization {

        private final List<DecisionTable.Waiting> waiting = new ArrayList<>();
        private boolean committing;

        void add(DecisionTable.Waiting decision) {
            if (committing) {
                table.append(List.of(decision));
            } else {
                waiting.add(decision);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            table.append(waiting);
        }
    }
}
