package kz.birlese.people;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A token bucket per key. Runs on the machine's clock, not the product's: nobody should move it. */
public final class Throttle {

    /** So many keys are kept before those with a full bucket, which remember nothing, are let go. */
    private static final int KEPT = 50_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Bandwidth limit;

    public Throttle(int tries, Duration window) {
        limit = Bandwidth.builder()
                .capacity(tries)
                .refillIntervally(tries, window)
                .build();
    }

    /** Takes one try of the key; false when none is left in this window. */
    public boolean allows(String key) {
        if (buckets.size() >= KEPT) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= limit.getCapacity());
        }
        return buckets.computeIfAbsent(
                        key, first -> Bucket.builder().addLimit(limit).build())
                .tryConsume(1);
    }

    /** Gives the key all its tries back, after it has proved itself. */
    void forget(String key) {
        buckets.remove(key);
    }
}
