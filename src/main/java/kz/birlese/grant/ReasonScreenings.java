package kz.birlese.grant;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps what becomes of the reasons of jurors. */
interface ReasonScreenings extends JpaRepository<ReasonScreening, UUID> {

    Optional<ReasonScreening> findByApplicationId(UUID applicationId);

    default ReasonScreening named(UUID id) {
        return findById(id).orElseThrow(Gone.of("reasons"));
    }
}
