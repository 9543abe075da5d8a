package kz.birlese.plan;

import java.time.Clock;
import java.util.Map;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** The moment from which everybody may read a version, and from which its measures are watched. */
@Component
class Publication {

    private final PlanVersions versions;
    private final FollowMeasures measures;
    private final DecisionLog log;
    private final Clock clock;

    Publication(PlanVersions versions, FollowMeasures measures, DecisionLog log, Clock clock) {
        this.versions = versions;
        this.measures = measures;
        this.log = log;
        this.clock = clock;
    }

    /** Of the newest version; throws {@link Refusal} {@code versionElsewhere} before it is adopted. */
    void of(PlanCycle cycle) {
        PlanVersion version = versions.latest(cycle.id());
        version.publish(clock.instant());
        measures.follow(cycle.id());
        Map<String, String> facts =
                Map.of("version", String.valueOf(version.number()), "fingerprint", version.fingerprint());
        log.append(new Decision(cycle.id(), "planPublished", null, null, facts));
    }
}
