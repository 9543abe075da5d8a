package kz.birlese.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Codes that are on their way. */
interface CodeRequests extends Repository<CodeRequest, UUID> {

    /** For this transaction alone, so that tries of one code are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from CodeRequest r where r.id = :id and r.askedBy = :askedBy")
    Optional<CodeRequest> lock(UUID id, UUID askedBy);

    CodeRequest save(CodeRequest request);

    void delete(CodeRequest request);

    @Modifying
    @Query("delete from CodeRequest r where r.code.expiresAt < :before")
    void deleteStale(Instant before);
}
