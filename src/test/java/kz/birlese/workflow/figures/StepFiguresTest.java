package kz.birlese.workflow.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.HouseTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of boxes beside those that the engine's own history yields when it is asked step by step. */
class StepFiguresTest extends HouseTest {

    private static final Instant MORNING = Instant.parse("2031-05-05T04:00:00Z");

    @Autowired
    private CountFigures counting;

    @Autowired
    private StepFigures figures;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private Wander wander;

    @BeforeEach
    void goOutside() {
        wander = new Wander(repository, runtime, sql);
    }

    @AfterEach
    void comeHome() {
        time.set(MORNING);
        wander.forget();
    }

    @Test
    void theFiguresAreThoseOfTheEnginesOwnHistoryAlsoAfterStepsThatEndedInBetween() {
        String first = wander.bringOut("rest");
        List<String> walks = walks(first, 7);
        finish(walks.subList(0, 4), Duration.ofMinutes(100), Duration.ofHours(3));
        wander.giveUp(walks.get(4));
        agree(first);

        String second = wander.bringOut("rest");
        List<String> later = walks(second, 3);
        finish(later, Duration.ofDays(2), Duration.ofSeconds(77));
        finish(walks.subList(5, 6), Duration.ofDays(9), Duration.ZERO);
        agree(first, second);
        assertThat(figures.of(first, "rest").orElseThrow())
                .extracting(BoxFigures::visits, BoxFigures::done, BoxFigures::cancelled)
                .containsExactly(7L, 5L, 1L);
    }

    @Test
    void aCaseThatMovesToAnotherVersionIsCountedThereAndNoLongerWhereItWas() {
        String old = wander.bringOut("rest");
        String now = wander.bringOut("pause");
        walks(old, 2);
        counting.count();
        wander.move(old, "rest", now, "pause");
        agree(old, now);
        assertThat(figures.of(old, "rest")).isEmpty();
        assertThat(figures.of(now, "pause").orElseThrow().visits()).isEqualTo(2);
    }

    /**
     * Its marks are older than those being counted, and come to light when its box has been counted already: boxes are
     * counted in their order, and the last of three is held up.
     */
    @Test
    void aStepWhoseTransactionEndsWhileOthersAreCountedIsCountedTheNextTime() throws Exception {
        String version = wander.bringOut("rest");
        List<String> walks = walks(version, 2);
        counting.count();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch heldUp = new CountDownLatch(1);
        CompletableFuture<Void> late = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            wander.goOn(walks.get(0));
            AtTheVeryEnd.of(() -> {
                written.countDown();
                await(heldUp);
            });
        }));
        await(written);
        wander.goOn(walks.get(1));
        walks(version, 1);
        CompletableFuture<Void> count;
        try (HeldBox held = new HeldBox(version, "setOut")) {
            count = CompletableFuture.runAsync(counting::count);
            held.awaitSomebodyInLine();
            heldUp.countDown();
            late.get(1, TimeUnit.MINUTES);
        }
        count.get(1, TimeUnit.MINUTES);
        assertThat(figures.of(version, "rest").orElseThrow().done()).isEqualTo(1);
        agree(version);
        assertThat(figures.of(version, "rest").orElseThrow().done()).isEqualTo(2);
    }

    @Test
    void theyAreCountedTwiceAMinute() throws Exception {
        Scheduled schedule = FiguresSchedule.class.getDeclaredMethod("count").getAnnotation(Scheduled.class);
        assertThat(Duration.parse(schedule.fixedDelayString())).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }

    private List<String> walks(String version, int number) {
        List<String> walks = new ArrayList<>();
        for (int walk = 0; walk < number; walk++) {
            time.set(MORNING.plusSeconds(walk));
            walks.add(wander.setOut(version));
        }
        return walks;
    }

    private void finish(List<String> walks, Duration first, Duration each) {
        for (int walk = 0; walk < walks.size(); walk++) {
            time.set(MORNING.plus(first)
                    .plus(each.multipliedBy((long) walk * walk))
                    .plusMillis(walk * 31L));
            wander.goOn(walks.get(walk));
        }
    }

    private void agree(String... versions) {
        counting.count();
        List<HistoricActivityInstance> all = new ArrayList<>();
        for (String version : versions) {
            List<HistoricActivityInstance> steps = history.createHistoricActivityInstanceQuery()
                    .processDefinitionId(version)
                    .list();
            all.addAll(steps);
            assertThat(kept(version)).isEqualTo(counted(steps));
        }
        List<HistoricActivityInstance> ofAll = wander.versions().stream()
                .flatMap(version ->
                        history.createHistoricActivityInstanceQuery().processDefinitionId(version).list().stream())
                .toList();
        assertThat(ofAll.size()).isGreaterThanOrEqualTo(all.size());
        assertThat(kept(Wander.KEY)).isNotEmpty().isEqualTo(counted(ofAll));
    }

    private Map<String, BoxFigures> kept(String definition) {
        return figures.of(definition).stream().collect(Collectors.toMap(BoxFigures::box, Function.identity()));
    }

    private static Map<String, BoxFigures> counted(List<HistoricActivityInstance> steps) {
        Map<String, BoxFigures> counted = new TreeMap<>();
        steps.stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId))
                .forEach((box, visits) -> counted.put(box, figures(box, visits)));
        return counted;
    }

    private static BoxFigures figures(String box, List<HistoricActivityInstance> visits) {
        List<Long> millis = visits.stream()
                .filter(visit -> visit.getEndTime() != null && !visit.isCanceled())
                .map(visit ->
                        visit.getEndTime().getTime() - visit.getStartTime().getTime())
                .sorted()
                .toList();
        return new BoxFigures(
                box,
                visits.size(),
                millis.size(),
                visits.stream().filter(HistoricActivityInstance::isCanceled).count(),
                share(millis, 0.5),
                share(millis, 0.9),
                share(millis, 1));
    }

    /** Between the two nearest where the share falls between them. */
    private static Duration share(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return null;
        }
        double place = share * (sorted.size() - 1);
        long below = sorted.get((int) Math.floor(place));
        long above = sorted.get((int) Math.ceil(place));
        double millis = below + (place - Math.floor(place)) * (above - below);
        return Duration.of(Math.round(millis * 1000), ChronoUnit.MICROS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Somebody else holds the figures of a box. */
    private final class HeldBox implements AutoCloseable {

        private final CountDownLatch held = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CompletableFuture<Void> holder;

        private HeldBox(String definition, String box) {
            holder = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
                sql.sql("select box from step_figures where definition = ? and box = ? for update")
                        .params(definition, box)
                        .query(String.class)
                        .single();
                held.countDown();
                await(released);
            }));
            await(held);
        }

        private void awaitSomebodyInLine() throws InterruptedException {
            boolean waits = false;
            for (int look = 0; look < 600 && !waits; look++) {
                TimeUnit.MILLISECONDS.sleep(50);
                waits = sql.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                        + " and query like 'delete from step_figures%'")
                                .query(Integer.class)
                                .single()
                        > 0;
            }
            assertThat(waits).isTrue();
        }

        @Override
        public void close() {
            released.countDown();
            holder.join();
        }
    }
}
