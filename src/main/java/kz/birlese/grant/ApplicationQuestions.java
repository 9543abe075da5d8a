package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All clarifications asked. */
interface ApplicationQuestions extends JpaRepository<ApplicationQuestion, UUID> {

    List<ApplicationQuestion> findByApplicationIdOrderByAskedAt(UUID applicationId);

    Optional<ApplicationQuestion> findFirstByApplicationIdOrderByAskedAtDesc(UUID applicationId);
}
