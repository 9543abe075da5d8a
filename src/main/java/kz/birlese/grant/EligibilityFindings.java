package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every failed rule of every application. */
interface EligibilityFindings extends JpaRepository<EligibilityFinding, UUID> {

    List<EligibilityFinding> findByApplicationIdOrderByRule(UUID applicationId);

    void deleteByApplicationId(UUID applicationId);

    List<EligibilityFinding> findByApplicationIdIn(Collection<UUID> applicationIds);
}
