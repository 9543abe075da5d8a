package kz.birlese.plan;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager has talked to a region that lets a village wait. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class ChaseAnswer {

    private final Escalations escalations;
    private final CycleReach reach;
    private final DecisionLog log;

    ChaseAnswer(Escalations escalations, CycleReach reach, DecisionLog log) {
        this.escalations = escalations;
        this.reach = reach;
        this.log = log;
    }

    /**
     * @param agreed what was agreed
     * @throws NotFound outside the manager's territory
     * @throws Refusal {@code reasonGiven} without words
     */
    public void of(UUID escalationId, String agreed) {
        Escalation escalation = escalations.held(escalationId);
        UUID who = reach.require(Role.PROGRAMME_MANAGER, escalation.heldIn());
        log.append(new Decision(escalationId, "answerChased", who, Reasons.given(agreed), Map.of()));
    }
}
