package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.repository.Repository;

/** The measures of all adopted plans. */
interface PlanMeasures extends Repository<PlanMeasure, UUID> {

    PlanMeasure save(PlanMeasure measure);

    Optional<PlanMeasure> findById(UUID id);

    List<PlanMeasure> findByCycleOrderByCode(UUID cycle);

    List<PlanMeasure> findByPlanOrderByCode(UUID plan);

    List<PlanMeasure> findByGoalOrderByCode(UUID goal);

    /** Throws {@link NotFound} when there is no such measure. */
    default PlanMeasure named(UUID id) {
        return findById(id).orElseThrow(Gone.of("measure"));
    }
}
