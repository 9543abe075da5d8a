package kz.birlese.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the table found in all drafts. */
interface SmartFindings extends Repository<SmartFinding, UUID> {

    SmartFinding save(SmartFinding finding);

    List<SmartFinding> findByVersionId(UUID version);

    boolean existsByVersionId(UUID version);

    /** At once, so that what comes instead may have the same key. */
    @Modifying(flushAutomatically = true)
    @Query("delete from SmartFinding each where each.versionId = :version")
    void deleteByVersionId(UUID version);
}
