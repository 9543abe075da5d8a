package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressReports extends JpaRepository<ProgressReport, UUID> {

    List<ProgressReport> findByAwardIdOrderByPosition(UUID awardId);

    Optional<ProgressReport> findFirstByAwardIdOrderByPositionDesc(UUID awardId);
}
