package kz.birlese.grant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issues the numbers of applications, call by call, without gaps. */
@Component
class ApplicationNumbers {

    private final EntityManager entities;
    private final Calls calls;

    ApplicationNumbers(EntityManager entities, Calls calls) {
        this.entities = entities;
        this.calls = calls;
    }

    /** The next number, for example {@code SU-2026-01/007}; others wait until the caller's transaction ends. */
    String next(Call call) {
        ApplicationCounter counter = locked(call.id());
        if (counter == null) {
            counter = first(call.id());
        }
        return String.format(Locale.ROOT, "%s/%03d", call.number(), counter.next());
    }

    /** Whoever submits first holds the call, so that two firsts do not both begin to count. */
    private ApplicationCounter first(UUID callId) {
        calls.lock(callId);
        ApplicationCounter counter = locked(callId);
        if (counter == null) {
            counter = new ApplicationCounter(callId);
            entities.persist(counter);
        }
        return counter;
    }

    private ApplicationCounter locked(UUID callId) {
        return entities.find(ApplicationCounter.class, callId, LockModeType.PESSIMISTIC_WRITE);
    }
}
