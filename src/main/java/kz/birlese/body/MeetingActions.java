package kz.birlese.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What meetings asked for. */
interface MeetingActions extends JpaRepository<MeetingAction, UUID> {

    List<MeetingAction> findByMeetingOrderByNumber(UUID meeting);

    /** Those still open after their last day, with the body whose meeting gave them, the longest overdue first. */
    @Query(
            "select new kz.birlese.body.Meetings$Overdue(a, m.body) from MeetingAction a, Meeting m where m.id = a.meeting"
                    + " and m.body in :bodies and a.state = kz.birlese.body.MeetingAction.State.OPEN and a.due < :today"
                    + " order by a.due, a.number")
    List<Meetings.Overdue> findOverdue(Collection<UUID> bodies, LocalDate today);

    /** Throws {@link NotFound} when there is none. */
    default MeetingAction named(UUID id) {
        return findById(id).orElseThrow(Gone.of("meetingAction"));
    }
}
