package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans of all settlements. */
interface VillagePlans extends Repository<VillagePlan, UUID> {

    VillagePlan save(VillagePlan plan);

    Optional<VillagePlan> findById(UUID id);

    List<VillagePlan> findBySettlementAndStatus(String settlement, PlanStatus status);

    List<VillagePlan> findBySettlementOrderByFirstYear(String settlement);

    boolean existsBySettlementAndStatus(String settlement, PlanStatus status);

    @Query("select distinct p from VillagePlan p join fetch p.goals where p.status = 'ADOPTED' order by p.settlement")
    List<VillagePlan> findAdopted();
}
