package kz.birlese.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** People and job threads at work side by side, and the watch that runs only while they work. */
final class Crew implements AutoCloseable {

    private static final int TRIES = 20;

    private final List<Thread> threads = new ArrayList<>();
    private final ExecutorService pool;
    private volatile boolean working;
    private long nanos;

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
        working = true;
        List<Future<?>> all = new ArrayList<>();
        acts.forEach(act -> all.add(pool.submit(() -> act(act))));
        all.forEach(Crew::await);
        working = false;
        nanos += System.nanoTime() - began;
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

    /** The time worked since the last question, in seconds. */
    double seconds() {
        double seconds = nanos / (double) TimeUnit.SECONDS.toNanos(1);
        nanos = 0;
        return seconds;
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
