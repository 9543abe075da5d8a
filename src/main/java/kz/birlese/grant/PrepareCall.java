package kz.birlese.grant;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Role;
import kz.birlese.plan.PlanGoal;
import kz.birlese.plan.Plans;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territories;
import kz.birlese.workflow.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rules of a call down and hands them to the director. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class PrepareCall {

    private final Calls calls;
    private final Plans plans;
    private final Territories territories;
    private final CallReach reach;
    private final DecisionLog log;
    private final Cases cases;
    private final Clock clock;

    PrepareCall(
            Calls calls,
            Plans plans,
            Territories territories,
            CallReach reach,
            DecisionLog log,
            Cases cases,
            Clock clock) {
        this.calls = calls;
        this.plans = plans;
        this.territories = territories;
        this.reach = reach;
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    /** Refuses with every broken rule at once; {@code CallRules} and the two below say which there are. */
    public void with(UUID callId, CallSettings settings) {
        Call call = calls.lock(callId);
        UUID who = reach.require(Role.PROGRAMME_MANAGER, call);
        List<Refusal.Reason> broken = new ArrayList<>(CallRules.brokenBy(settings, clock.instant()));
        broken.addAll(placesBroken(settings));
        broken.addAll(goalsBroken(settings));
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        call.prepare(settings, who);
        if (!reach.covers(Role.PROGRAMME_MANAGER, call)) {
            throw new Refusal("settlementWithinReach", "settlements", Map.of());
        }
        log.append(new Decision(callId, "callPrepared", who, null, Map.of("fingerprint", settings.fingerprint())));
        cases.refresh(callId);
    }

    private List<Refusal.Reason> placesBroken(CallSettings settings) {
        return settings.settlements().stream()
                .filter(kato -> territories
                        .find(kato)
                        .filter(place -> place.isSettlement())
                        .isEmpty())
                .map(kato -> new Refusal.Reason("settlementKnown", "settlements", Map.of("found", kato)))
                .toList();
    }

    private List<Refusal.Reason> goalsBroken(CallSettings settings) {
        Set<UUID> adopted = plans.adoptedGoals().stream()
                .filter(goal -> settings.settlements().contains(goal.settlement()))
                .map(PlanGoal::id)
                .collect(Collectors.toSet());
        long strange = settings.goals().stream()
                .filter(goal -> !adopted.contains(goal))
                .count();
        return strange == 0
                ? List.of()
                : List.of(new Refusal.Reason("goalsAdopted", "goals", Map.of("found", strange)));
    }
}
