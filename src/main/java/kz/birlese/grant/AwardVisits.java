package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AwardVisits extends JpaRepository<AwardVisit, UUID> {

    List<AwardVisit> findByAwardIdOrderByVisitedOn(UUID awardId);
}
