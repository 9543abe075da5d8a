package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was said about the scores of all applications. */
interface ScoreWords extends JpaRepository<ScoreWord, UUID> {

    List<ScoreWord> findByApplicationIdOrderBySaidAt(UUID applicationId);
}
