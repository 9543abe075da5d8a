package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays out what the table asks about each goal and measure of a draft, whether it is specific, measurable, assigned,
 * realistic and time-bound, and keeps every failure.
 */
@Service
@Transactional
@BySystem
public class DecideSmart {

    private final PlanVersions versions;
    private final SmartChecks checks;
    private final SmartFindings findings;
    private final DecisionLog log;

    DecideSmart(PlanVersions versions, SmartChecks checks, SmartFindings findings, DecisionLog log) {
        this.versions = versions;
        this.checks = checks;
        this.findings = findings;
        this.log = log;
    }

    /** What is to be asked about the cycle's draft, goal by goal, each followed by its measures. */
    @Transactional(readOnly = true)
    public List<UUID> checks(UUID cycleId) {
        return checks.findByVersionIdOrderByPosition(versions.underWay(cycleId).id()).stream()
                .map(SmartCheck::id)
                .toList();
    }

    /** The table's inputs. */
    @Transactional(readOnly = true)
    public Map<String, Object> facts(UUID checkId) {
        SmartCheck check = checks.findById(checkId).orElseThrow(NotFound::new);
        return SmartFacts.of(version(check).content(), check.about());
    }

    /** Keeps the failures and answers whether nothing has been found in the draft so far. */
    public boolean decided(UUID checkId, List<Map<String, Object>> rows) {
        SmartCheck check = checks.findById(checkId).orElseThrow(NotFound::new);
        PlanVersion version = version(check);
        Map<String, Object> facts = SmartFacts.of(version.content(), check.about());
        rows.forEach(row -> findings.save(new SmartFinding(version.id(), check.about(), SmartRow.of(row, facts))));
        boolean isClean = !findings.existsByVersionId(version.id());
        if (isLast(check)) {
            String what = isClean ? "planSmart" : "planNotSmart";
            String count = String.valueOf(findings.findByVersionId(version.id()).size());
            log.append(new Decision(version.cycle(), what, null, null, Map.of("findings", count)));
        }
        return isClean;
    }

    private boolean isLast(SmartCheck check) {
        List<SmartCheck> all = checks.findByVersionIdOrderByPosition(check.versionId());
        return all.get(all.size() - 1).id().equals(check.id());
    }

    private PlanVersion version(SmartCheck check) {
        return versions.findById(check.versionId()).orElseThrow(Gone.of("planVersion"));
    }
}
