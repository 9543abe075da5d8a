package kz.birlese.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All score sheets. */
public interface Assessments extends JpaRepository<Assessment, UUID> {

    List<Assessment> findByApplicationId(UUID applicationId);

    List<Assessment> findByCallId(UUID callId);

    /**
     * Who has ever handed in a sheet of it, also one that counts for nothing any more: the place in the list, from 1, tells jurors
     * apart who are not named, and stays theirs.
     */
    default List<UUID> readers(UUID applicationId) {
        return findByApplicationId(applicationId).stream()
                .filter(sheet -> sheet.total() != null)
                .sorted(Comparator.comparing(Assessment::round).thenComparing(Assessment::id))
                .map(Assessment::juror)
                .toList();
    }

    Optional<Assessment> findByApplicationIdAndJuror(UUID applicationId, UUID juror);

    /** A juror who judged an application that was granted, and its number. */
    record Granted(UUID juror, String number) {}

    /** Who has judged applications of the applicant that were granted, but for one call. */
    @Query(
            """
            select new kz.birlese.grant.Assessments$Granted(a.juror, g.number) from Assessment a, GrantApplication g
            where g.id = a.applicationId and g.applicant = :applicant and g.callId <> :but
              and g.status = kz.birlese.grant.ApplicationStatus.AWARDED
              and a.state = kz.birlese.grant.Assessment.State.SUBMITTED""")
    List<Granted> grantedBefore(UUID applicant, UUID but);

    /** Jurors who once declared a conflict of interest about any application of the same applicant. */
    @Query(
            """
            select distinct a.juror from Assessment a, GrantApplication g
            where g.id = a.applicationId and g.applicant = :applicant
              and a.state = kz.birlese.grant.Assessment.State.RECUSED""")
    List<UUID> recusedFrom(UUID applicant);
}
