package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The rankings of all calls. */
public interface Ranking extends JpaRepository<RankedApplication, UUID> {

    /** Late places among them. */
    List<RankedApplication> findByCallIdOrderByPlace(UUID callId);

    List<RankedApplication> findByCallIdAndAfterComplaintOrderByPlace(UUID callId, String afterComplaint);

    Optional<RankedApplication> findByApplicationId(UUID applicationId);

    /** How many were ranked together: {@code afterComplaint} is empty for all but late places. */
    long countByCallIdAndAfterComplaint(UUID callId, String afterComplaint);

    /** Of how many places this one is: those ranked together, and itself where it came late. */
    default long places(RankedApplication ranked) {
        return countByCallIdAndAfterComplaint(ranked.callId(), "") + (ranked.isLate() ? 1 : 0);
    }

    /** What is granted in the call so far, in tenge. */
    @Query("select coalesce(sum(r.amount), 0) from RankedApplication r where r.callId = :callId")
    BigDecimal granted(UUID callId);

    /** The ranking as the committee had it and as it was published: without late places. */
    default List<RankedApplication> rankedTogether(UUID callId) {
        return findByCallIdAndAfterComplaintOrderByPlace(callId, "");
    }
}
