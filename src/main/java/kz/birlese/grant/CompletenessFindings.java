package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What the last check of completeness found, for every application. */
interface CompletenessFindings extends JpaRepository<CompletenessFinding, UUID> {

    List<CompletenessFinding> findByApplicationIdOrderByRule(UUID applicationId);

    void deleteByApplicationId(UUID applicationId);
}
