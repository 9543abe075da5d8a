package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Awards extends JpaRepository<Award, UUID> {

    List<Award> findByCallId(UUID callId);

    List<Award> findByApplicationIdIn(Collection<UUID> applications);

    List<Award> findByCallIdNotAndStatusNot(UUID callId, AwardStatus status);

    List<Award> findByCallIdAndStatusNot(UUID callId, AwardStatus status);

    List<Award> findByAwardeeAndStatusNot(UUID awardee, AwardStatus status);

    Optional<Award> findByApplicationIdAndStatusNot(UUID applicationId, AwardStatus status);

    List<Award> findByCallIdAndStatusIn(UUID callId, Collection<AwardStatus> statuses);

    long countByApplicationId(UUID applicationId);
}
