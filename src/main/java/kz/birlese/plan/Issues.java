package kz.birlese.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The issues of all settlements. */
interface Issues extends Repository<Issue, UUID> {

    Issue save(Issue issue);

    Optional<Issue> findById(UUID id);

    Optional<Issue> findByNumber(String number);

    @Query("select i from Issue i where i.cycle = :cycle order by i.raisedOn, length(i.number), i.number")
    List<Issue> inCycle(UUID cycle);

    @Query("select i from Issue i where i.settlement = :settlement order by i.raisedOn, length(i.number), i.number")
    List<Issue> of(String settlement);

    List<Issue> findBySettlementAndStatusOrderByRaisedOn(String settlement, IssueStatus status);

    /** Others who change the issue wait until the caller's transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Issue i where i.id = :id")
    Optional<Issue> lock(UUID id);

    /** Throws {@link NotFound} when there is none. */
    default Issue named(UUID id) {
        return findById(id).orElseThrow(Gone.of("issue"));
    }
}
