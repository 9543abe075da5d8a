package kz.birlese.plan;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The votes of all settlements. */
interface PriorityVotes extends Repository<PriorityVote, UUID> {

    PriorityVote save(PriorityVote vote);

    /** What was saved is written before anything that names it. */
    void flush();

    Optional<PriorityVote> findById(UUID id);

    List<PriorityVote> findByCycleOrderByRound(UUID cycle);

    /** The newest first. */
    @Query(
            "select v from PriorityVote v where v.settlement = :settlement order by v.opensAt desc, v.fixedAt desc, v.number desc")
    List<PriorityVote> in(String settlement);

    /** Others who change the vote, and those who cast a ballot, wait until the caller's transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from PriorityVote v where v.id = :id")
    Optional<PriorityVote> lock(UUID id);

    /** Throws {@link NotFound} when there is none. */
    default PriorityVote named(UUID id) {
        return findById(id).orElseThrow(Gone.of("vote"));
    }

    /** When the ranking rule of the cycle was fixed and its first roll frozen: nobody makes voters after it. */
    default Instant ruleFixedAt(UUID cycle) {
        return findByCycleOrderByRound(cycle).get(0).roll().frozenAt();
    }

    /** The last one called in the cycle; throws {@link NotFound} before the rule is fixed. */
    default PriorityVote last(UUID cycle) {
        return findByCycleOrderByRound(cycle).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new);
    }
}
