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

/** The cycles of all settlements. */
interface PlanCycles extends Repository<PlanCycle, UUID> {

    PlanCycle save(PlanCycle cycle);

    Optional<PlanCycle> findById(UUID id);

    List<PlanCycle> findBySettlementOrderByFirstYear(String settlement);

    List<PlanCycle> findAllByOrderBySettlementAscFirstYearAsc();

    /** Throws {@link NotFound} when there is no such cycle. */
    default PlanCycle named(UUID id) {
        return findById(id).orElseThrow(Gone.of("cycle"));
    }

    /** Others who change the cycle wait until the caller's transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PlanCycle c where c.id = :id")
    Optional<PlanCycle> lock(UUID id);

    /** As above; throws {@link NotFound} when there is no such cycle. */
    default PlanCycle locked(UUID id) {
        return lock(id).orElseThrow(Gone.of("cycle"));
    }
}
