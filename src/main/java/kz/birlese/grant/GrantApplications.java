package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.Assistance;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All applications of all calls. */
public interface GrantApplications extends JpaRepository<GrantApplication, UUID> {

    /** The application; throws {@link NotFound} when there is none. */
    default GrantApplication named(UUID id) {
        return findById(id).orElseThrow(Gone.of("application"));
    }

    /** The application, for the person who applies; to anybody else there is none. */
    default GrantApplication ownedBy(UUID applicant, UUID id) {
        return findById(id)
                .filter(application -> application.applicant().equals(applicant))
                .orElseThrow(NotFound::new);
    }

    List<GrantApplication> findByCallId(UUID callId);

    /** The applications of the call by their id, read at once. */
    default Map<UUID, GrantApplication> ofCall(UUID callId) {
        return findByCallId(callId).stream().collect(Collectors.toMap(GrantApplication::id, Function.identity()));
    }

    /** The applications that serve the plan goal, whatever became of them. */
    List<GrantApplication> findByGoalOrderByNumber(UUID goal);

    /** Those that were granted for the plan goal, but for one call. */
    @Query(
            """
            select g from GrantApplication g where g.goal = :goal and g.callId <> :but
              and g.status = kz.birlese.grant.ApplicationStatus.AWARDED""")
    List<GrantApplication> grantedFor(UUID goal, UUID but);

    List<GrantApplication> findByCallIdAndStatus(UUID callId, ApplicationStatus status);

    List<GrantApplication> findByCallIdAndAwaitsJurorsTrueOrderByNumber(UUID callId);

    List<GrantApplication> findByCallIdAndStatusIn(UUID callId, Collection<ApplicationStatus> statuses);

    Optional<GrantApplication> findByRunningKey(String runningKey);

    /** Everybody who has filled in an application to the call with its applicant, as {@link Assistance} keeps it. */
    @Query(
            "select distinct h.assistant from Assistance h, GrantApplication a where h.caseId = a.id and a.callId = :call")
    Set<UUID> assistants(UUID call);

    Optional<GrantApplication> findByNumber(String number);

    List<GrantApplication> findByApplicantOrderByStartedAtDesc(UUID applicant);
}
