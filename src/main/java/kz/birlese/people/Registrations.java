package kz.birlese.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Registrations under way. */
interface Registrations extends Repository<Registration, UUID> {

    /** For this transaction alone, so that tries of one code are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Registration r where r.id = :id")
    Optional<Registration> lock(UUID id);

    Registration save(Registration registration);

    void delete(Registration registration);

    @Modifying
    @Query("delete from Registration r where r.code.expiresAt < :before")
    void deleteStale(Instant before);
}
