package kz.birlese.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.data.repository.Repository;

/** Every meeting that was called about a version of a plan. */
interface PlanMeetings extends Repository<PlanMeeting, UUID> {

    PlanMeeting save(PlanMeeting meeting);

    Optional<PlanMeeting> findById(UUID id);

    List<PlanMeeting> findByVersionIdInOrderByCalledAt(Collection<UUID> versions);

    Optional<PlanMeeting> findFirstByVersionIdAndKindOrderByCalledAtDesc(UUID version, PlanGathering.Kind kind);

    /** The one that was called last; throws {@link NotFound} when none was. */
    default PlanMeeting latest(PlanVersion version, PlanGathering.Kind kind) {
        return findFirstByVersionIdAndKindOrderByCalledAtDesc(version.id(), kind)
                .orElseThrow(NotFound::new);
    }
}
