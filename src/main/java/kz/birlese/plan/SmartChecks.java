package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is asked about all drafts. */
interface SmartChecks extends Repository<SmartCheck, UUID> {

    SmartCheck save(SmartCheck check);

    Optional<SmartCheck> findById(UUID id);

    List<SmartCheck> findByVersionIdOrderByPosition(UUID version);

    /** At once, so that what comes instead may have the same key. */
    @Modifying(flushAutomatically = true)
    @Query("delete from SmartCheck each where each.versionId = :version")
    void deleteByVersionId(UUID version);
}
