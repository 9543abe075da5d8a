package kz.birlese.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Component;

/** Issues the numbers of issues, settlement by settlement. */
@Component
class IssueNumbers {

    private final EntityManager entities;

    IssueNumbers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The next number, for example {@code I-475233100-12}; others wait until the caller's transaction ends. Throws {@link
     * NotFound} for what is no settlement.
     */
    String next(String settlement) {
        IssueCounter counter = entities.find(IssueCounter.class, settlement, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            throw new NotFound();
        }
        return "I-" + settlement + "-" + counter.next();
    }
}
