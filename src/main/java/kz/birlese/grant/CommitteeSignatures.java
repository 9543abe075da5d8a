package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The signatures under the minutes of all committee meetings. */
interface CommitteeSignatures extends JpaRepository<CommitteeSignature, UUID> {

    List<CommitteeSignature> findByMeetingIdOrderBySignedAt(UUID meetingId);

    boolean existsByMeetingIdAndJuror(UUID meetingId, UUID juror);
}
