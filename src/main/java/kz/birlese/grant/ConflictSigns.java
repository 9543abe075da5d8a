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

    /** Numbers of ranked applications of which a sheet counts whose juror shows a sign that nobody has ruled on, in order. */
    @Query(
            """
            select distinct g.number from ConflictSign s, Assessment a, RankedApplication r, GrantApplication g
            where s.callId = :call and s.state = kz.birlese.grant.ConflictSign.State.OPEN
              and a.applicationId = s.applicationId and a.juror = s.juror
              and a.state = kz.birlese.grant.Assessment.State.SUBMITTED
              and r.applicationId = s.applicationId and g.id = s.applicationId
            order by g.number""")
    List<String> undecidedInRanking(UUID call);

    /** Jurors of whom a conflict with any application of the same applicant was confirmed. */
    @Query(
            """
            select distinct s.juror from ConflictSign s, GrantApplication g
            where g.id = s.applicationId and g.applicant = :applicant
              and s.state = kz.birlese.grant.ConflictSign.State.CONFIRMED""")
    List<UUID> confirmedAbout(UUID applicant);
}
