package kz.birlese.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district has let its time pass: the issue goes on to the region by itself. */
@Service
@Transactional
@BySystem
public class PassToRegion {

    private final Escalations escalations;
    private final IssueEscalation process;
    private final DecisionLog log;

    PassToRegion(Escalations escalations, IssueEscalation process, DecisionLog log) {
        this.escalations = escalations;
        this.process = process;
        this.log = log;
    }

    /** Answers until when the region has to answer. */
    public Instant of(UUID escalationId) {
        Escalation escalation = escalations.held(escalationId);
        Instant until = process.regionAnswersBy();
        escalation.passOnInSilence(until);
        log.append(new Decision(escalationId, "districtSilent", null, null, Map.of()));
        process.moved(escalationId);
        return until;
    }
}
