package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people act in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Runs all in threads of their own that start together; what each threw, in order, null where all went well. */
    public static List<Throwable> run(List<Runnable> works) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            works.forEach(work -> calls.add(() -> {
                start.await();
                work.run();
                return null;
            }));
            List<Throwable> thrown = new ArrayList<>();
            for (Future<Void> each : threads.invokeAll(calls)) {
                thrown.add(outcome(each));
            }
            return thrown;
        } finally {
            threads.shutdown();
        }
    }

    private static Throwable outcome(Future<Void> work) throws InterruptedException {
        try {
            work.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }
}
