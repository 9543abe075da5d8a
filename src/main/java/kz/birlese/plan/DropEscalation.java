package kz.birlese.plan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office takes back an issue that was sent up by mistake; it is open in its village again. */
@Service
@Transactional
@BySystem
public class DropEscalation {

    private final Escalations escalations;
    private final Issues issues;
    private final IssueEscalation process;
    private final DecisionLog log;

    DropEscalation(Escalations escalations, Issues issues, IssueEscalation process, DecisionLog log) {
        this.escalations = escalations;
        this.issues = issues;
        this.process = process;
        this.log = log;
    }

    /** {@code escalationAnswered} once it is over. */
    public Optional<String> hindrance(UUID escalationId) {
        return escalations.held(escalationId).status().isOpen() ? Optional.empty() : Optional.of("escalationAnswered");
    }

    public void of(UUID escalationId, String why) {
        Escalation escalation = escalations.held(escalationId);
        escalation.withdraw(why);
        issues.lock(escalation.issue()).orElseThrow().comeBack();
        log.append(new Decision(escalationId, "escalationWithdrawn", null, why, Map.of()));
        process.dropped(escalationId);
    }
}
