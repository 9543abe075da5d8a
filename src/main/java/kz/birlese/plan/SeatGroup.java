package kz.birlese.plan;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A settlement whose plan waits for a meeting has no working group in office; a manager sees to it that there is one. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class SeatGroup {

    /**
     * How it stands.
     *
     * @param settlement KATO code
     * @param endedOn the last day of the group before; null when there was none
     * @param beginsOn the first day of the next one; null when none has been formed
     */
    public record Situation(String settlement, LocalDate endedOn, LocalDate beginsOn) {}

    private final PlanCycles cycles;
    private final CycleReach reach;
    private final GroupInOffice groups;
    private final DecisionLog log;

    SeatGroup(PlanCycles cycles, CycleReach reach, GroupInOffice groups, DecisionLog log) {
        this.cycles = cycles;
        this.reach = reach;
        this.groups = groups;
        this.log = log;
    }

    /** Throws {@link NotFound} outside of the person's territory. */
    @Transactional(readOnly = true)
    public Situation of(UUID cycleId) {
        String settlement = cycles.named(cycleId).settlement();
        reach.require(Role.PROGRAMME_MANAGER, settlement);
        return new Situation(
                settlement,
                groups.endedOn(settlement).orElse(null),
                groups.beginsOn(settlement).orElse(null));
    }

    /**
     * The group is in office.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code groupNotInOffice} while none is
     */
    public void seated(UUID cycleId) {
        String settlement = cycles.named(cycleId).settlement();
        UUID who = reach.require(Role.PROGRAMME_MANAGER, settlement);
        if (groups.of(settlement).isEmpty()) {
            throw new Refusal("groupNotInOffice");
        }
        log.append(new Decision(cycleId, "groupSeated", who, null, Map.of()));
    }
}
