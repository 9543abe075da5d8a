package kz.birlese.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.ActingFor;
import org.springframework.stereotype.Component;

/**
 * Remembers, while something is done, in whose place it is done: what the rule of a use case or the role of a task found
 * out when it let a deputy in. Use cases lie within each other; the innermost that knows counts.
 */
@Component
public class Deputising implements ActingFor {

    /** One use case under way; {@code absent} is null where the person acts in their own right. */
    private static final class Frame {
        private UUID deputy;
        private UUID absent;
    }

    private final ThreadLocal<Deque<Frame>> frames = ThreadLocal.withInitial(ArrayDeque::new);

    /** A use case begins; {@link #leave} must follow. */
    public void enter() {
        frames.get().push(new Frame());
    }

    public void leave() {
        Deque<Frame> open = frames.get();
        open.pop();
        if (open.isEmpty()) {
            frames.remove();
        }
    }

    /** The use case that began last is done in the place of somebody. */
    public void inPlaceOf(UUID absent, UUID deputy) {
        Frame frame = frames.get().peek();
        if (frame != null) {
            frame.deputy = deputy;
            frame.absent = absent;
        }
    }

    @Override
    public Optional<UUID> inWhosePlace(UUID who) {
        return frames.get().stream()
                .filter(frame -> frame.absent != null && frame.deputy.equals(who))
                .map(frame -> frame.absent)
                .findFirst();
    }
}
