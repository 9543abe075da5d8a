package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.data.repository.Repository;

/** The versions of all plans. */
interface PlanVersions extends Repository<PlanVersion, UUID> {

    PlanVersion save(PlanVersion version);

    Optional<PlanVersion> findById(UUID id);

    List<PlanVersion> findByCycleOrderByNumber(UUID cycle);

    List<PlanVersion> findByPlanOrderByNumber(UUID plan);

    Optional<PlanVersion> findFirstByCycleAndStatusInOrderByNumberDesc(UUID cycle, Collection<VersionStatus> statuses);

    Optional<PlanVersion> findByPlanAndStatus(UUID plan, VersionStatus status);

    /** What is being drafted or stands before its adoption; throws {@link NotFound} when nothing is. */
    default PlanVersion underWay(UUID cycle) {
        return findFirstByCycleAndStatusInOrderByNumberDesc(
                        cycle, List.of(VersionStatus.DRAFT, VersionStatus.VALIDATED))
                .orElseThrow(NotFound::new);
    }

    /** The newest version, wherever it stands; throws {@link NotFound} when there is none. */
    default PlanVersion latest(UUID cycle) {
        return findFirstByCycleOrderByNumberDesc(cycle).orElseThrow(NotFound::new);
    }

    Optional<PlanVersion> findFirstByCycleOrderByNumberDesc(UUID cycle);

    /** The version in force of the cycle's plan; empty before its first adoption. */
    default Optional<PlanVersion> inForce(UUID cycle) {
        return findFirstByCycleAndStatusInOrderByNumberDesc(cycle, List.of(VersionStatus.ADOPTED));
    }
}
