package kz.birlese.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** People and job threads at work side by side, and the watch that runs only while they work. */
final class Crew implements AutoCloseable {

    private static final int TRIES = 20;
    private static final double NANOS = 1e9;

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService pool;
    private final ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    private volatile boolean working;
    private Time spent = Time.NONE;

    /**
     * How long the crew worked.
     *
     * @param wall seconds on the wall
     * @param processor seconds of processor time of the crew's threads: what other programs on the machine do lengthens
     *     the one, hardly the other
     */
    record Time(double wall, double processor) {

        static final Time NONE = new Time(0, 0);

        Time plus(double moreWall, double moreProcessor) {
            return new Time(wall + moreWall, processor + moreProcessor);
        }
    }

    Crew(int people) {
        pool = Executors.newFixedThreadPool(people, work -> {
            Thread thread = new Thread(work, "crew");
            threads.add(thread);
            return thread;
        });
    }

    /** Does all of it and waits for the end. */
    void work(List<Runnable> acts) {
        long began = System.nanoTime();
        long processor = processor();
        working = true;
        List<Future<?>> all = new ArrayList<>();
        acts.forEach(act -> all.add(pool.submit(() -> act(act))));
        all.forEach(Crew::await);
        working = false;
        spent = spent.plus((System.nanoTime() - began) / NANOS, (processor() - processor) / NANOS);
    }

    private long processor() {
        return threads.stream()
                .mapToLong(thread -> cpu.getThreadCpuTime(thread.getId()))
                .sum();
    }

    /** Whoever loses a collision tries again, as the engine's own job executor would. */
    static void act(Runnable act) {
        for (int attempt = 1; ; attempt++) {
            try {
                act.run();
                return;
            } catch (OptimisticLockingException | ConcurrencyFailureException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            }
        }
    }

    private static void await(Future<?> act) {
        try {
            act.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The time worked since the last question. */
    Time time() {
        Time time = spent;
        spent = Time.NONE;
        return time;
    }

    boolean isWorking() {
        return working;
    }

    List<Thread> threads() {
        return threads;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
