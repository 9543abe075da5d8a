package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The committee meetings of all calls. */
public interface CommitteeMeetings extends JpaRepository<CommitteeMeeting, UUID> {

    List<CommitteeMeeting> findByCallIdOrderByHeldAt(UUID callId);

    Optional<CommitteeMeeting> findFirstByCallIdOrderByHeldAtDesc(UUID callId);

    boolean existsByCallIdAndHeldBy(UUID callId, UUID heldBy);
}
