package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All signs of conflicts of interest, whatever became of them. */
public interface ConflictSigns extends JpaRepository<ConflictSign, UUID> {

    /** The sign; throws {@link NotFound} when there is none. */
    default ConflictSign named(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }

    List<ConflictSign> findByCallId(UUID callId);

    List<ConflictSign> findByApplicationId(UUID applicationId);

    List<ConflictSign> findByCallIdAndState(UUID callId, ConflictSign.State state);

    List<ConflictSign> findByApplicationIdAndState(UUID applicationId, ConflictSign.State state);

    List<ConflictSign> findByApplicationIdIn(Collection<UUID> applications);

    /** Jurors of whom a conflict with any application of the same applicant was confirmed. */
    @Query(
            """
            select distinct s.juror from ConflictSign s, GrantApplication g
            where g.id = s.applicationId and g.applicant = :applicant
              and s.state = kz.birlese.grant.ConflictSign.State.CONFIRMED""")
    List<UUID> confirmedAbout(UUID applicant);
}
