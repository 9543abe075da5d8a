package kz.birlese.body;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

/** All meetings. */
interface MeetingRegister extends JpaRepository<Meeting, UUID> {

    long countByNumberStartingWith(String prefix);

    Optional<Meeting> findByNumber(String number);

    List<Meeting> findByBodyOrderByNumberDesc(UUID body);

    List<Meeting> findByBodyInAndStateInOrderByStartsAtDesc(Collection<UUID> bodies, Collection<Meeting.State> states);

    /** Throws {@link NotFound} when there is none. */
    default Meeting named(UUID id) {
        return findById(id).orElseThrow(Gone.of("meeting"));
    }
}
