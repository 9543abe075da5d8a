package kz.birlese.body;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All bodies, in office or not. */
interface BodyRegister extends JpaRepository<Body, UUID> {

    List<Body> findByTerritoryOrderByFormedOnDesc(String territory);

    List<Body> findAllByOrderByTerritoryAscFormedOnDesc();

    /** Throws {@link NotFound} when there is none. */
    default Body named(UUID id) {
        return findById(id).orElseThrow(Gone.of("body"));
    }

    /** The same, held until the transaction ends, so that its meetings are numbered one after the other. */
    default Body lock(UUID id) {
        return findLockedById(id).orElseThrow(Gone.of("body"));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Body b where b.id = :id")
    Optional<Body> findLockedById(UUID id);
}
