package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** What must be done before a plan goes on, whatever way it came. */
@Component
class PlanGates {

    private final SmartChecks checks;
    private final SmartFindings findings;
    private final FeasibilityNotes feasibility;
    private final PlanVersions versions;

    PlanGates(SmartChecks checks, SmartFindings findings, FeasibilityNotes feasibility, PlanVersions versions) {
        this.checks = checks;
        this.findings = findings;
        this.feasibility = feasibility;
        this.versions = versions;
    }

    /**
     * Throws {@link Refusal} {@code smartFirst} when the table has found something or has not been asked, {@code
     * feasibilityMissing} for each measure without the akimat's note about it as it now reads.
     */
    void beforeTheGathering(PlanVersion version) {
        int found = findings.findByVersionId(version.id()).size();
        if (found > 0 || checks.findByVersionIdOrderByPosition(version.id()).isEmpty()) {
            throw new Refusal("smartFirst", null, Map.of("found", found));
        }
        feasibility.mustCover(version);
    }

    /** As above; and throws {@code vanishedWithoutReason} for what has gone since the version in force without a word. */
    void beforeAdoption(PlanVersion version) {
        beforeTheGathering(version);
        List<Refusal.Reason> vanished = versions.inForce(version.cycle())
                .map(standing -> PlanRules.vanished(standing.content(), version.content(), version.dropped()))
                .orElse(List.of());
        if (!vanished.isEmpty()) {
            throw new Refusal(vanished);
        }
    }
}
