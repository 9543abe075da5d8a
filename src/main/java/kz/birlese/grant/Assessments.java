package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All score sheets. */
public interface Assessments extends JpaRepository<Assessment, UUID> {

    /** How many sheets a juror was given and still has. */
    record Load(UUID juror, long sheets) {}

    List<Assessment> findByApplicationId(UUID applicationId);

    List<Assessment> findByCallId(UUID callId);

    Optional<Assessment> findByApplicationIdAndJuror(UUID applicationId, UUID juror);

    @Query(
            """
            select new kz.birlese.grant.Assessments$Load(a.juror, count(a)) from Assessment a
            where a.callId = :callId
              and a.state in (kz.birlese.grant.Assessment.State.ASSIGNED, kz.birlese.grant.Assessment.State.SUBMITTED)
            group by a.juror""")
    List<Load> loads(UUID callId);

    /** Jurors who once declared a conflict of interest about any application of the same applicant. */
    @Query(
            """
            select distinct a.juror from Assessment a, GrantApplication g
            where g.id = a.applicationId and g.applicant = :applicant
              and a.state = kz.birlese.grant.Assessment.State.RECUSED""")
    List<UUID> recusedFrom(UUID applicant);
}
