package kz.birlese.grant;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All calls. */
public interface Calls extends JpaRepository<Call, UUID> {

    /**
     * The call, held until the transaction ends: whoever settles an application and whoever opens scoring pass here one
     * after the other, so that neither misses what the other did. Ask before anything else reads the call.
     *
     * @throws NotFound when there is none
     */
    default Call lock(UUID id) {
        return findLockedById(id).orElseThrow(Gone.of("call"));
    }

    /** The call; throws {@link NotFound} when there is none. */
    default Call named(UUID id) {
        return findById(id).orElseThrow(Gone.of("call"));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id")
    Optional<Call> findLockedById(UUID id);

    List<Call> findByStatusInOrderByClosesAt(Collection<CallStatus> statuses);

    Optional<Call> findByNumber(String number);

    List<Call> findAllByOrderByNumberDesc();

    long countByNumberStartingWith(String prefix);
}
