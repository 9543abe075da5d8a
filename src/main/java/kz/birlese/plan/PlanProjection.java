package kz.birlese.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns an adopted version into rows that others refer to: the plan with its goals, and its measures. Goals and measures
 * keep their ids over versions; what a version goes without stays, as dropped.
 */
@Component
class PlanProjection {

    private final VillagePlans plans;
    private final PlanVersions versions;
    private final PlanMeasures measures;

    PlanProjection(VillagePlans plans, PlanVersions versions, PlanMeasures measures) {
        this.plans = plans;
        this.versions = versions;
        this.measures = measures;
    }

    /** The plan that is in force from now on; any other of the settlement is superseded. */
    VillagePlan of(PlanCycle cycle, PlanVersion version, String resolution, LocalDate on) {
        VillagePlan plan = versions.inForce(cycle.id())
                .flatMap(earlier -> plans.findById(earlier.plan()))
                .map(standing -> amended(standing, version, resolution, on))
                .orElseGet(() -> first(cycle, version, resolution, on));
        measures(cycle, plan.id(), version);
        return plan;
    }

    private static VillagePlan amended(VillagePlan standing, PlanVersion version, String resolution, LocalDate on) {
        standing.amend(version.content(), version.number(), resolution, on);
        return standing;
    }

    private VillagePlan first(PlanCycle cycle, PlanVersion version, String resolution, LocalDate on) {
        for (VillagePlan other : plans.findBySettlementAndStatus(cycle.settlement(), PlanStatus.ADOPTED)) {
            other.supersede();
            versions.findByPlanAndStatus(other.id(), VersionStatus.ADOPTED).ifPresent(PlanVersion::supersede);
        }
        return plans.save(new VillagePlan(cycle.settlement(), version.content(), resolution, on));
    }

    private void measures(PlanCycle cycle, UUID plan, PlanVersion version) {
        Map<UUID, PlanMeasure> known = measures.findByCycleOrderByCode(cycle.id()).stream()
                .collect(Collectors.toMap(PlanMeasure::id, Function.identity()));
        version.content().measures().forEach(measure -> {
            PlanMeasure standing = known.remove(measure.id());
            if (standing == null) {
                measures.save(new PlanMeasure(cycle, plan, version.content(), measure));
            } else {
                standing.reads(measure);
            }
        });
        known.values().stream()
                .filter(gone -> gone.status() != MeasureStatus.DROPPED)
                .forEach(gone -> gone.drop(version.number()));
    }
}
