package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The scores that were asked for at the line. */
interface FurtherScores extends JpaRepository<FurtherScore, UUID> {

    /** Earlier rounds first. */
    List<FurtherScore> findByCallIdOrderByRound(UUID callId);

    List<FurtherScore> findByApplicationIdOrderByRound(UUID applicationId);

    boolean existsByApplicationId(UUID applicationId);
}
