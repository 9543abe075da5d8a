package kz.birlese.grant;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Everything applicants sent. */
interface ApplicationContents extends JpaRepository<ApplicationContent, UUID> {

    /** What stands now: the last edition; throws {@link NotFound} when nothing has been sent. */
    default ApplicationContent standing(UUID applicationId) {
        return findFirstByApplicationIdOrderByEditionDesc(applicationId).orElseThrow(NotFound::new);
    }

    Optional<ApplicationContent> findFirstByApplicationIdOrderByEditionDesc(UUID applicationId);

    Optional<ApplicationContent> findByApplicationIdAndEdition(UUID applicationId, int edition);

    /** How many other applications of the call came under the same IIN or BIN and were not taken back. */
    @Query(
            """
            select count(distinct a.id) from GrantApplication a, ApplicationContent c
            where c.applicationId = a.id and a.callId = :callId and a.id <> :applicationId
              and c.identityNumber = :identityNumber and a.runningKey is not null""")
    long othersOf(UUID callId, UUID applicationId, String identityNumber);
}
