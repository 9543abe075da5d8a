package kz.birlese.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;

/** The committee meetings of all calls. */
public interface CommitteeMeetings extends JpaRepository<CommitteeMeeting, UUID> {

    List<CommitteeMeeting> findByCallIdOrderByHeldAt(UUID callId);

    Optional<CommitteeMeeting> findFirstByCallIdOrderByHeldAtDesc(UUID callId);

    List<CommitteeMeeting> findByCallId(UUID callId);

    /** Whoever prepared the call and whoever wrote the committee's minutes. */
    default List<UUID> whoPrepared(Call call) {
        return Stream.concat(
                        Stream.of(call.preparedBy()),
                        findByCallId(call.id()).stream().map(CommitteeMeeting::heldBy))
                .toList();
    }

    boolean existsByCallIdAndHeldBy(UUID callId, UUID heldBy);
}
