package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All score sheets. */
public interface Assessments extends JpaRepository<Assessment, UUID> {

    List<Assessment> findByApplicationId(UUID applicationId);

    List<Assessment> findByCallId(UUID callId);

    Optional<Assessment> findByApplicationIdAndJuror(UUID applicationId, UUID juror);

    /** Jurors who once declared a conflict of interest about any application of the same applicant. */
    @Query(
            """
            select distinct a.juror from Assessment a, GrantApplication g
            where g.id = a.applicationId and g.applicant = :applicant
              and a.state = kz.birlese.grant.Assessment.State.RECUSED""")
    List<UUID> recusedFrom(UUID applicant);
}
