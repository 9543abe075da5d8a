package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rankings of all calls. */
public interface Ranking extends JpaRepository<RankedApplication, UUID> {

    List<RankedApplication> findByCallIdOrderByPlace(UUID callId);

    Optional<RankedApplication> findByApplicationId(UUID applicationId);
}
