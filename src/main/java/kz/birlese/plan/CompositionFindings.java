package kz.birlese.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the last look at each working group found. */
interface CompositionFindings extends Repository<CompositionFinding, UUID> {

    CompositionFinding save(CompositionFinding finding);

    List<CompositionFinding> findByCycleOrderByRule(UUID cycle);

    void deleteByCycle(UUID cycle);
}
