package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rankings of all calls. */
public interface Ranking extends JpaRepository<RankedApplication, UUID> {

    List<RankedApplication> findByCallIdOrderByPlace(UUID callId);

    Optional<RankedApplication> findByApplicationId(UUID applicationId);

    long countByCallId(UUID callId);

    long countByCallIdAndOutcome(UUID callId, Outcome outcome);

    /** What is granted in the call so far, in tenge. */
    @Query("select coalesce(sum(r.amount), 0) from RankedApplication r where r.callId = :callId")
    BigDecimal granted(UUID callId);
}
