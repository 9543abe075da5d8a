package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import kz.birlese.people.Assistance.End;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an assistance before its time: the applicant, who needs no reason, or whoever helps. */
@Service
@Transactional
@PermitAll
public class EndAssistance {

    private final Assistances assistances;
    private final KeepAssistance keep;
    private final CurrentUser currentUser;
    private final Clock clock;

    EndAssistance(Assistances assistances, KeepAssistance keep, CurrentUser currentUser, Clock clock) {
        this.assistances = assistances;
        this.keep = keep;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Throws {@link NotFound} when it is over or the person is neither of the two. */
    public void of(UUID id) {
        UUID me = currentUser.require().id();
        Assistance running = assistances
                .findById(id)
                .filter(each -> each.isRunning(clock.instant()))
                .filter(each -> each.applicant().equals(me) || each.assistant().equals(me))
                .orElseThrow(NotFound::new);
        keep.end(running, running.applicant().equals(me) ? End.APPLICANT : End.ASSISTANT, me);
    }
}
