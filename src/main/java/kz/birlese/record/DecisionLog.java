package kz.birlese.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The tamper-evident log: every entry carries the hash of the one before. */
@Service
public class DecisionLog {

    /** An entry as kept. {@code number} counts from 1 without gaps. */
    public record Entry(long number, Instant at, Decision decision, String previousHash, String hash) {}

    /** Appends within the caller's transaction; throws when there is none. */
    public Entry append(Decision decision) {
        throw new UnsupportedOperationException();
    }

    /** Everything decided about the subject, oldest first; empty when nothing was. */
    public List<Entry> about(UUID subject) {
        throw new UnsupportedOperationException();
    }
}
