package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Complaints extends JpaRepository<Complaint, UUID> {

    long countByCallId(UUID callId);

    List<Complaint> findByApplicationIdOrderByLodgedAt(UUID applicationId);

    List<Complaint> findByApplicationIdIn(Collection<UUID> applications);

    List<Complaint> findByCallIdAndStatus(UUID callId, Complaint.Status status);

    List<Complaint> findByCallIdAndStatusNot(UUID callId, Complaint.Status status);

    boolean existsByApplicationIdAndStatusNot(UUID applicationId, Complaint.Status status);

    boolean existsByHeldAwardAndStatusNot(UUID award, Complaint.Status status);

    /** Whether the award's agreement has to wait until a complaint is settled. */
    default boolean holdsContracting(UUID award) {
        return existsByHeldAwardAndStatusNot(award, Complaint.Status.ANSWERED);
    }

    /** Whether a complaint about the application is not yet settled. */
    default boolean isOpenAbout(UUID applicationId) {
        return existsByApplicationIdAndStatusNot(applicationId, Complaint.Status.ANSWERED);
    }

    /** The complaint that brought the application back; null when none did. */
    default Complaint thatReadmitted(UUID applicationId) {
        return findByApplicationIdOrderByLodgedAt(applicationId).stream()
                .filter(Complaint::hasReadmitted)
                .findFirst()
                .orElse(null);
    }

    /** Whether a place beside the ranking is still to be decided for the application. */
    default boolean isPlaceAwaited(GrantApplication application) {
        return findByCallIdAndStatus(application.callId(), Complaint.Status.PLACE_AWAITED).stream()
                .anyMatch(complaint -> complaint.applicationId().equals(application.id()));
    }
}
