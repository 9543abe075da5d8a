package kz.birlese.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has filled in what with whom, past and present. */
public interface Assistances extends Repository<Assistance, UUID> {

    Optional<Assistance> findById(UUID id);

    /** Oldest first. */
    List<Assistance> findByCaseIdOrderByStartedAt(UUID caseId);

    /** Newest first. */
    List<Assistance> findByApplicantOrderByStartedAtDesc(UUID applicant);

    @Query("select a from Assistance a where a.applicant = :applicant and a.endedAt is null and a.endsAt > :now")
    List<Assistance> runningFor(UUID applicant, Instant now);

    @Query("select a from Assistance a where a.assistant = :assistant and a.endedAt is null and a.endsAt > :now")
    List<Assistance> runningBy(UUID assistant, Instant now);

    /** Over, though nobody has recorded it. */
    @Query("select a from Assistance a where a.endedAt is null and a.endsAt <= :now order by a.endsAt, a.id")
    List<Assistance> overdue(Instant now);

    Assistance save(Assistance assistance);
}
