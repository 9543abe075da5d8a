package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting asked for has been done, or is no longer to be done. */
@Service
@Transactional
public class CarryOutAction {

    private final MeetingActions actions;
    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final MeetingProcess process;
    private final BodyReach reach;
    private final DecisionLog log;
    private final Clock clock;

    CarryOutAction(
            MeetingActions actions,
            MeetingRegister meetings,
            BodyRegister bodies,
            MeetingProcess process,
            BodyReach reach,
            DecisionLog log,
            Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.bodies = bodies;
        this.process = process;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Notes what was done.
     *
     * @param evidence what shows it, as stored files
     * @throws NotFound for whoever does not hold, over the territory, the role the action was given to
     */
    @RolesAllowed({Role.Named.WORKING_GROUP, Role.Named.AKIMAT})
    public void of(UUID actionId, String report, Set<UUID> evidence) {
        MeetingAction action = actions.named(actionId);
        UUID who = reach.require(body(action).territory(), action.role());
        action.carryOut(report, evidence, who, clock.instant());
        log.append(new Decision(actionId, "actionCarriedOut", who, report, Map.of()));
    }

    /**
     * Takes it back; its task goes.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code reasonNeeded}; {@code actionOver} once it is done or withdrawn
     */
    @RolesAllowed({Role.Named.WORKING_GROUP, Role.Named.PROGRAMME_MANAGER})
    public void withdraw(UUID actionId, String reason) {
        MeetingAction action = actions.named(actionId);
        UUID who = reach.require(body(action).territory(), Role.WORKING_GROUP, Role.PROGRAMME_MANAGER);
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
        action.withdraw(reason.strip(), who, clock.instant());
        log.append(new Decision(actionId, "actionWithdrawn", who, reason.strip(), Map.of()));
        process.actionWithdrawn(actionId);
    }

    private Body body(MeetingAction action) {
        return bodies.named(meetings.named(action.meeting()).body());
    }
}
