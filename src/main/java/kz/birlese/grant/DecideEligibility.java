package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.KeepAssistance;
import kz.birlese.plan.Plans;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what the eligibility table asks about an application, and keeps every rule that it does not meet. */
@Service
@Transactional
@BySystem
public class DecideEligibility {

    private final Calls calls;
    private final GrantApplications applications;
    private final ApplicationContents contents;
    private final CompletenessFindings documents;
    private final EligibilityFindings findings;
    private final Plans plans;
    private final DecisionLog log;
    private final KeepAssistance assistance;

    DecideEligibility(
            Calls calls,
            GrantApplications applications,
            ApplicationContents contents,
            CompletenessFindings documents,
            EligibilityFindings findings,
            Plans plans,
            DecisionLog log,
            KeepAssistance assistance) {
        this.calls = calls;
        this.applications = applications;
        this.contents = contents;
        this.documents = documents;
        this.findings = findings;
        this.plans = plans;
        this.log = log;
        this.assistance = assistance;
    }

    /** The table's inputs. Holds the call: when scoring opens in the same moment, one of the two sees the other. */
    public Map<String, Object> facts(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        return factsOf(application, calls.lock(application.callId())).inputs();
    }

    /** Keeps the failed rules and answers whether the jury may begin with the application at once. */
    public boolean decided(UUID applicationId, List<String> failed) {
        GrantApplication application = applications.named(applicationId);
        Call call = calls.lock(application.callId());
        application.decideEligibility(failed.isEmpty());
        assistance.over(applicationId);
        if (!failed.isEmpty()) {
            EligibilityFacts facts = factsOf(application, call);
            failed.forEach(rule -> keep(applicationId, rule, facts.figures(rule)));
        }
        Map<String, String> outcome = Map.of("failed", String.join(",", failed));
        String what = failed.isEmpty() ? "applicationEligible" : "applicationIneligible";
        log.append(new Decision(applicationId, what, null, null, outcome));
        return call.status() == CallStatus.SCORING;
    }

    private EligibilityFacts factsOf(GrantApplication application, Call call) {
        ApplicationContent content = contents.standing(application.id());
        return EligibilityFacts.of(
                application,
                content.proposal(),
                call.settings(),
                plans.isAdopted(application.goal()),
                contents.othersOf(application.callId(), application.id(), content.identityNumber()),
                documents.findByApplicationIdOrderByRule(application.id()).stream()
                        .allMatch(CompletenessFinding::isSettled));
    }

    private void keep(UUID applicationId, String rule, EligibilityFacts.Figures figures) {
        findings.save(new EligibilityFinding(applicationId, rule, figures.found(), figures.needed()));
    }
}
