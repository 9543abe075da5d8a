package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The juries of all calls. */
public interface JuryMembers extends JpaRepository<JuryMember, UUID> {

    List<JuryMember> findByCallIdOrderByJuror(UUID callId);

    Optional<JuryMember> findByCallIdAndJuror(UUID callId, UUID juror);

    List<JuryMember> findByJuror(UUID juror);

    List<JuryMember> findBySupplementIdOrderByJuror(UUID supplementId);

    /** The member, unless they declined to join. */
    default Optional<JuryMember> findSitting(UUID callId, UUID juror) {
        return findByCallIdAndJuror(callId, juror).filter(member -> member.declinedAt() == null);
    }

    /** The accounts of those who signed their declaration: only they may see an application. */
    default List<UUID> signedJurors(UUID callId) {
        return findByCallIdOrderByJuror(callId).stream()
                .filter(member -> member.signedAt() != null)
                .map(JuryMember::juror)
                .toList();
    }

    /** Whether this account sits in the jury of the call and has signed its declaration. */
    default boolean hasSigned(UUID callId, UUID juror) {
        return findByCallIdAndJuror(callId, juror)
                .filter(member -> member.signedAt() != null)
                .isPresent();
    }
}
