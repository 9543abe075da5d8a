package kz.birlese.grant;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From whom the tasks of a complaint are kept, and until when it has to be answered. */
@Service
@Transactional(readOnly = true)
@BySystem
public class ComplaintConflicts {

    private final Complaints complaints;
    private final WhoMayJudge whoMayJudge;

    ComplaintConflicts(Complaints complaints, WhoMayJudge whoMayJudge) {
        this.complaints = complaints;
        this.whoMayJudge = whoMayJudge;
    }

    /** Whoever complained, sat in the jury of the call or filled in an application to it, when the task comes up. */
    public Set<UUID> about(UUID complaintId) {
        return whoMayJudge.conflicted(complaints.findById(complaintId).orElseThrow(NotFound::new));
    }

    /** Empty for a complaint that was lodged before there was such a term. */
    public Optional<Instant> answerUntil(UUID complaintId) {
        return complaints.findById(complaintId).map(Complaint::answerUntil);
    }
}
