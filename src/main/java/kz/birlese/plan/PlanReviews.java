package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.data.repository.Repository;

/** The reviews of all plans. */
interface PlanReviews extends Repository<PlanReview, UUID> {

    PlanReview save(PlanReview review);

    List<PlanReview> findByCycleOrderByPlanYear(UUID cycle);

    Optional<PlanReview> findFirstByCycleOrderByPlanYearDesc(UUID cycle);

    /** The review that is going on or was the last; throws {@link NotFound} when there has been none. */
    default PlanReview latest(UUID cycle) {
        return findFirstByCycleOrderByPlanYearDesc(cycle).orElseThrow(NotFound::new);
    }
}
