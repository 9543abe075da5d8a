package kz.birlese.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.birlese.HouseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class DecisionLogTest extends HouseTest {

    private final UUID subject = UUID.randomUUID();

    @Autowired
    private DecisionLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private long first;

    @BeforeEach
    void writeFourEntries() {
        for (int number = 1; number <= 4; number++) {
            append("entry" + number);
        }
        first = log.about(subject).get(0).number();
    }

    /** What is decided here is made up. */
    @AfterEach
    @Override
    protected void everyDecisionHasItsWords() {
        decisionWords.forget();
    }

    @Test
    void anEntryComesBackAsItWasDecided() {
        DecisionLog.Entry entry = log.about(subject).get(0);
        assertThat(entry.decision()).isEqualTo(decision("entry1"));
        assertThat(log.about(subject)).extracting(DecisionLog.Entry::number).isSorted();
        assertThat(log.about(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anUntouchedLogHolds() {
        assertThat(log.firstBroken()).isEmpty();
        assertThat(log.firstBroken(log.head())).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsLogged() {
        assertThatIllegalStateException().isThrownBy(() -> log.append(decision("alone")));
    }

    @Test
    void aRolledBackDecisionLeavesNoEntryAndNoGap() {
        DecisionLog.Head before = log.head();
        transaction.executeWithoutResult(status -> {
            log.append(decision("undone"));
            status.setRollbackOnly();
        });
        append("next");
        assertThat(log.about(subject))
                .extracting(entry -> entry.decision().what())
                .doesNotContain("undone");
        assertThat(log.firstBroken()).isEmpty();
        assertThat(log.head().number()).isGreaterThan(before.number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision_log set why = 'another reason' where number = ?",
                "update decision_log set facts = replace(facts, '\"4\"', '\"5\"') where number = ?",
                "update decision_log set facts = replace(facts, 'points', 'notes') where number = ?",
                "update decision_log set facts = '{\"points\":\"99\"}' where number = ?",
                "update decision_log set facts = 'no facts' where number = ?",
                "update decision_log set who = null where number = ?",
                "update decision_log set what = 'another' where number = ?",
                "update decision_log set subject = '00000000-0000-0000-0000-000000000000' where number = ?",
                "update decision_log set decided_at = decided_at + interval '1' second where number = ?",
                "update decision_log set hash = previous_hash where number = ?",
                "delete from decision_log where number = ?"
            })
    void anAlteredOrDeletedEntryIsNamed(String tampering) {
        assertThat(brokenAfter(() -> jdbc.update(tampering, first + 1))).hasValue(first + 1);
    }

    @Test
    void theFirstOfTwoSwappedEntriesIsNamed() {
        OptionalLong broken = brokenAfter(() -> {
            jdbc.update("update decision_log set number = -1 where number = ?", first + 1);
            jdbc.update("update decision_log set number = ? where number = ?", first + 1, first + 2);
            jdbc.update("update decision_log set number = ? where number = -1", first + 2);
        });
        assertThat(broken).hasValue(first + 1);
    }

    @Test
    void aLogCutShortIsNamedByItsHeadRow() {
        DecisionLog.Head head = log.head();
        OptionalLong broken =
                brokenAfter(() -> jdbc.update("delete from decision_log where number = ?", head.number()));
        assertThat(broken).hasValue(head.number());
    }

    @Test
    void aLogCutShortTogetherWithItsHeadRowIsNamedByAHeadKeptElsewhere() {
        DecisionLog.Head known = log.head();
        OptionalLong broken = transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.update("delete from decision_log where number = ?", known.number());
            jdbc.update(
                    "update decision_log_head set number = ?, hash ="
                            + " (select hash from decision_log where number = ?)",
                    known.number() - 1,
                    known.number() - 1);
            assertThat(log.firstBroken()).isEmpty();
            return log.firstBroken(known);
        });
        assertThat(broken).hasValue(known.number());
    }

    @Test
    void oneTransactionDoesNotWaitForAnotherThatHasOnlyDecided() throws Exception {
        CountDownLatch decided = new CountDownLatch(1);
        CountDownLatch otherCommitted = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Boolean> slow = other.submit(() -> transaction.execute(status -> {
            log.append(decision("slow"));
            decided.countDown();
            return awaits(otherCommitted);
        }));
        assertThat(awaits(decided)).isTrue();
        append("quick");
        otherCommitted.countDown();
        assertThat(slow.get(30, TimeUnit.SECONDS)).isTrue();
        other.shutdown();
        assertThat(log.about(subject))
                .extracting(entry -> entry.decision().what())
                .endsWith("quick", "slow");
    }

    @Test
    void concurrentTransactionsKeepTheirEntriesTogetherWithoutGaps() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = IntStream.range(0, 200)
                .<Callable<Void>>mapToObj(number -> () -> write(number))
                .toList();
        for (Future<Void> written : writers.invokeAll(work)) {
            written.get();
        }
        writers.shutdown();
        assertThat(log.firstBroken()).isEmpty();
        List<DecisionLog.Entry> pairs = log.about(subject).stream()
                .filter(entry -> entry.decision().what().startsWith("pair"))
                .toList();
        assertThat(pairs).hasSize(300);
        for (int index = 0; index < pairs.size(); index += 2) {
            assertThat(pairs.get(index + 1).number()).isEqualTo(pairs.get(index).number() + 1);
            assertThat(pairs.get(index + 1).decision().what())
                    .isEqualTo(pairs.get(index).decision().what().replace("A", "B"));
        }
    }

    /** Two entries; every fourth transaction takes them back. */
    private Void write(int number) {
        transaction.executeWithoutResult(status -> {
            log.append(decision("pair" + number + "A"));
            log.append(decision("pair" + number + "B"));
            if (number % 4 == 0) {
                status.setRollbackOnly();
            }
        });
        return null;
    }

    private OptionalLong brokenAfter(Runnable tampering) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            tampering.run();
            return log.firstBroken();
        });
    }

    private void append(String what) {
        transaction.executeWithoutResult(status -> log.append(decision(what)));
    }

    private Decision decision(String what) {
        return new Decision(subject, what, subject, "because | of «it»", Map.of("points", "4", "criterion", "jobs"));
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
