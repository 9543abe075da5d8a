package kz.birlese.body;

import java.util.List;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;

/** What meetings asked for. */
interface MeetingActions extends JpaRepository<MeetingAction, UUID> {

    List<MeetingAction> findByMeetingOrderByNumber(UUID meeting);

    /** Throws {@link NotFound} when there is none. */
    default MeetingAction named(UUID id) {
        return findById(id).orElseThrow(Gone.of("meetingAction"));
    }
}
