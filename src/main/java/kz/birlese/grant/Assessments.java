package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All score sheets. */
public interface Assessments extends JpaRepository<Assessment, UUID> {

    List<Assessment> findByApplicationId(UUID applicationId);

    List<Assessment> findByCallId(UUID callId);

    Optional<Assessment> findByApplicationIdAndJuror(UUID applicationId, UUID juror);
}
