package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.AdoptDevelopmentPlan.Resolution;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** What happens when a version comes into force: the one before it is superseded, goals and measures keep their ids. */
@Component
class PutInForce {

    private final PlanVersions versions;
    private final PlanGates gates;
    private final PlanProjection projection;
    private final DecisionLog log;
    private final Clock clock;

    PutInForce(PlanVersions versions, PlanGates gates, PlanProjection projection, DecisionLog log, Clock clock) {
        this.versions = versions;
        this.gates = gates;
        this.projection = projection;
        this.log = log;
        this.clock = clock;
    }

    void put(PlanCycle cycle, PlanVersion version, PlanGathering meeting, Resolution resolution, UUID who) {
        gates.beforeAdoption(version);
        check(resolution, meeting.facts().heldOn());
        PlanVersion earlier = versions.inForce(cycle.id()).orElse(null);
        VillagePlan plan = projection.of(cycle, version, resolution.number(), resolution.on());
        version.adopt(plan.id(), meeting, resolution.number(), resolution.on(), who);
        if (earlier != null) {
            earlier.supersede();
        }
        log.append(new Decision(cycle.id(), "planAdopted", who, null, facts(version, meeting)));
    }

    private void check(Resolution resolution, LocalDate met) {
        if (resolution.on().isAfter(LocalDate.now(clock))) {
            throw new Refusal("adoptedInFuture", "adoptedOn", Map.of("found", resolution.on()));
        }
        if (resolution.on().isBefore(met)) {
            Map<String, Object> days = Map.of("found", resolution.on(), "needed", met);
            throw new Refusal("adoptedBeforeMeeting", "adoptedOn", days);
        }
    }

    private static Map<String, String> facts(PlanVersion version, PlanGathering meeting) {
        Map<String, String> facts = new HashMap<>(Gatherings.logged(meeting));
        facts.put("version", String.valueOf(version.number()));
        facts.put("resolution", version.resolution());
        facts.put("fingerprint", version.fingerprint());
        return facts;
    }
}
