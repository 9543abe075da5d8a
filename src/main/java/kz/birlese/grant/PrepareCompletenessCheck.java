package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what the completeness table asks about an application, and keeps what it found for a manager to confirm. */
@Service
@Transactional
@BySystem
public class PrepareCompletenessCheck {

    private final GrantApplications applications;
    private final ApplicationContents contents;
    private final CompletenessFindings findings;
    private final DecisionLog log;

    PrepareCompletenessCheck(
            GrantApplications applications,
            ApplicationContents contents,
            CompletenessFindings findings,
            DecisionLog log) {
        this.applications = applications;
        this.contents = contents;
        this.findings = findings;
        this.log = log;
    }

    /** The table's inputs. An application whose time to clarify ran out is checked on with what is there. */
    public Map<String, Object> facts(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        if (application.status() == ApplicationStatus.CLARIFICATION) {
            application.resumeCheck();
            log.append(new Decision(applicationId, "clarificationTimeOver", null, null, Map.of()));
        }
        Proposal proposal = contents.standing(applicationId).proposal();
        return Map.of(
                "missingAttachments",
                proposal.identityDocuments().isEmpty() ? 1 : 0,
                "emptySections",
                proposal.emptySections(),
                "budgetDifference",
                proposal.budgetDifference().doubleValue());
    }

    /** Keeps the findings in place of those of an earlier check. */
    public void found(UUID applicationId, List<String> rules) {
        if (applications.named(applicationId).clarifications() > 0) {
            findings.deleteByApplicationId(applicationId);
        }
        rules.forEach(rule -> findings.save(new CompletenessFinding(applicationId, rule)));
        Map<String, String> facts = Map.of("findings", String.join(",", rules));
        log.append(new Decision(applicationId, "completenessPrepared", null, null, facts));
    }
}
