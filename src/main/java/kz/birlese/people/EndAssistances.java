package kz.birlese.people;

import java.time.Clock;
import kz.birlese.people.Assistance.End;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the end of assistances whose time is over. What was allowed has ended by then already, to the second. */
@Service
@BySystem
@Transactional
public class EndAssistances {

    private final Assistances assistances;
    private final KeepAssistance keep;
    private final Clock clock;

    EndAssistances(Assistances assistances, KeepAssistance keep, Clock clock) {
        this.assistances = assistances;
        this.keep = keep;
        this.clock = clock;
    }

    /** May run as often as one likes; each end is recorded once. */
    public void whatIsOver() {
        assistances.overdue(clock.instant()).forEach(each -> keep.end(each, End.TIME, null));
    }
}
