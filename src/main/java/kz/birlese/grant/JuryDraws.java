package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All draws of who reads what. */
interface JuryDraws extends JpaRepository<JuryDraw, UUID> {

    /** The one over all applications, made when scoring opened; empty before, and for calls that opened without one. */
    Optional<JuryDraw> findByCallIdAndApplicationIdIsNull(UUID callId);

    /** The draw over all applications first. */
    List<JuryDraw> findByCallIdOrderByDrawnAt(UUID callId);

    /** The last one for the application alone. */
    Optional<JuryDraw> findFirstByApplicationIdOrderByDrawnAtDesc(UUID applicationId);
}
