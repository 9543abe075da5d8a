package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

/** The supplements of all juries. */
public interface JurySupplements extends JpaRepository<JurySupplement, UUID> {

    /** The supplement; throws {@link NotFound} when there is none. */
    default JurySupplement named(UUID id) {
        return findById(id).orElseThrow(Gone.of("supplement"));
    }

    long countByCallId(UUID callId);

    boolean existsByCallIdAndStatusIn(UUID callId, Collection<JurySupplement.Status> statuses);

    List<JurySupplement> findByCallIdAndStatusIn(UUID callId, Collection<JurySupplement.Status> statuses);
}
