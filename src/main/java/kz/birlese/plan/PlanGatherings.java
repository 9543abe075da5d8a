package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every gathering and meeting about a version of a plan. */
interface PlanGatherings extends Repository<PlanGathering, UUID> {

    PlanGathering save(PlanGathering gathering);

    List<PlanGathering> findByVersionIdInOrderByRecordedAt(Collection<UUID> versions);

    Optional<PlanGathering> findFirstByVersionIdOrderByRecordedAtDesc(UUID version);
}
