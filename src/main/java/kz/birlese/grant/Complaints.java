package kz.birlese.grant;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Complaints extends JpaRepository<Complaint, UUID> {

    long countByCallId(UUID callId);

    boolean existsByApplicationId(UUID applicationId);

    List<Complaint> findByApplicationId(UUID applicationId);

    boolean existsByHeldAwardAndStatusNot(UUID award, Complaint.Status status);

    /** Whether the award's agreement has to wait for the answer to a complaint. */
    default boolean holdsContracting(UUID award) {
        return existsByHeldAwardAndStatusNot(award, Complaint.Status.ANSWERED);
    }
}
