package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Cases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes goals and measures down. What was found or said about an earlier draft no longer stands. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class DraftPlan {

    private final PlanCycles cycles;
    private final PlanVersions versions;
    private final SmartChecks checks;
    private final SmartFindings findings;
    private final ObjectProvider<IssueTitles> issues;
    private final CycleReach reach;
    private final DecisionLog log;
    private final Cases cases;
    private final Clock clock;

    DraftPlan(
            PlanCycles cycles,
            PlanVersions versions,
            SmartChecks checks,
            SmartFindings findings,
            ObjectProvider<IssueTitles> issues,
            CycleReach reach,
            DecisionLog log,
            Cases cases,
            Clock clock) {
        this.cycles = cycles;
        this.versions = versions;
        this.checks = checks;
        this.findings = findings;
        this.issues = issues;
        this.reach = reach;
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What whoever drafts looks at.
     *
     * @param findings what the table found in the draft as it stands
     * @param issues that goals may answer
     * @param standing the version in force; null before the first
     */
    public record Page(
            PlanVersion version,
            List<SmartFinding> findings,
            List<PlanContent.IssueText> issues,
            PlanVersion standing) {}

    @Transactional(readOnly = true)
    public Page open(UUID cycleId) {
        reach.require(Role.WORKING_GROUP, cycles.named(cycleId).settlement());
        PlanVersion version = versions.underWay(cycleId);
        return new Page(
                version,
                findings.findByVersionId(version.id()),
                issues.stream().flatMap(each -> each.leading(cycleId).stream()).toList(),
                versions.inForce(cycleId).orElse(null));
    }

    /** Which row of the form is which goal or measure. */
    @Transactional(readOnly = true)
    public PlanCodes codes(UUID cycleId) {
        reach.require(Role.WORKING_GROUP, cycles.named(cycleId).settlement());
        return new PlanCodes(versions.findByCycleOrderByNumber(cycleId).stream()
                .map(PlanVersion::content)
                .toList());
    }

    /**
     * Throws {@link Refusal} with every broken rule of {@code PlanRules}, and with {@code vanishedWithoutReason} for each
     * goal or measure of the version in force that the draft goes without and says nothing about.
     */
    public void with(UUID cycleId, PlanContent content, List<Dropped> dropped) {
        PlanCycle cycle = cycles.locked(cycleId);
        UUID who = reach.require(Role.WORKING_GROUP, cycle.settlement());
        PlanVersion version = versions.underWay(cycleId);
        List<Refusal.Reason> broken = new ArrayList<>(PlanRules.brokenBy(content));
        versions.inForce(cycleId)
                .ifPresent(standing -> broken.addAll(PlanRules.vanished(standing.content(), content, dropped)));
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        version.draft(content, dropped, who, clock.instant());
        askAnew(version);
        log.append(new Decision(cycleId, "planDrafted", who, null, facts(version)));
        cases.refresh(cycleId);
    }

    private void askAnew(PlanVersion version) {
        findings.deleteByVersionId(version.id());
        checks.deleteByVersionId(version.id());
        List<UUID> asked = version.content().ids().toList();
        for (int position = 0; position < asked.size(); position++) {
            checks.save(new SmartCheck(version.id(), asked.get(position), position));
        }
    }

    private static Map<String, String> facts(PlanVersion version) {
        return Map.of(
                "version", String.valueOf(version.number()),
                "goals", String.valueOf(version.content().goals().size()),
                "measures", String.valueOf(version.content().measures().count()),
                "fingerprint", version.fingerprint());
    }
}
