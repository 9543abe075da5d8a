package kz.birlese.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The goals of all plans. */
interface PlanGoals extends Repository<PlanGoal, UUID> {

    Optional<PlanGoal> findById(UUID id);

    @Query(
            "select g from PlanGoal g join fetch g.plan p where p.status = 'ADOPTED' and g.droppedIn is null order by p.settlement, g.position")
    List<PlanGoal> findAdopted();

    @Query("select g from PlanGoal g join fetch g.plan p where p.status = 'ADOPTED' and p.settlement = :settlement"
            + " and g.droppedIn is null order by g.position")
    List<PlanGoal> findAdopted(String settlement);
}
