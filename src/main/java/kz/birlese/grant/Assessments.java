package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All score sheets. */
public interface Assessments extends JpaRepository<Assessment, UUID> {

    List<Assessment> findByApplicationId(UUID applicationId);

    List<Assessment> findByCallId(UUID callId);

    Optional<Assessment> findByApplicationIdAndJuror(UUID applicationId, UUID juror);

    /** The applications that one of these people has declared a conflict of interest with or filled in with its applicant. */
    @Query(
            """
            select a.applicationId from Assessment a
            where a.juror in :people and a.state = kz.birlese.grant.Assessment.State.RECUSED
            union select h.caseId from Assistance h where h.assistant in :people""")
    Set<UUID> conflictsOf(Collection<UUID> people);

    /** Jurors who once declared a conflict of interest about any application of the same applicant. */
    @Query(
            """
            select distinct a.juror from Assessment a, GrantApplication g
            where g.id = a.applicationId and g.applicant = :applicant
              and a.state = kz.birlese.grant.Assessment.State.RECUSED""")
    List<UUID> recusedFrom(UUID applicant);
}
