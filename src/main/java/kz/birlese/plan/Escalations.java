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

/** Everything that was ever sent up. */
interface Escalations extends Repository<Escalation, UUID> {

    Escalation save(Escalation escalation);

    Optional<Escalation> findById(UUID id);

    List<Escalation> findByIssueOrderBySentAt(UUID issue);

    @Query("select e from Escalation e where e.status in ('AT_DISTRICT', 'AT_REGION') order by e.answerBy")
    List<Escalation> findOpen();

    List<Escalation> findBySettlementOrderBySentAt(String settlement);

    /** Others who change it wait until the caller's transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Escalation e where e.id = :id")
    Optional<Escalation> lock(UUID id);

    /** Throws {@link NotFound} when there is none. */
    default Escalation held(UUID id) {
        return lock(id).orElseThrow(Gone.of("escalation"));
    }
}
