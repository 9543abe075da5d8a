package kz.birlese.grant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * Brings an application that was wrongly found ineligible back to the jury. The findings themselves stay as they were
 * written; what is added is that they are set aside, by whom and why.
 */
@Component
class Readmission {

    private final EligibilityFindings findings;
    private final ApplicationProcess process;
    private final DecisionLog log;
    private final CurrentUser user;

    Readmission(EligibilityFindings findings, ApplicationProcess process, DecisionLog log, CurrentUser user) {
        this.findings = findings;
        this.process = process;
        this.log = log;
        this.user = user;
    }

    /**
     * Call with the call locked: what is readmitted before the ranking is ranked with all others.
     *
     * @throws Refusal {@code remedyImpossible} when the application is not ineligible or its call was cancelled; {@code
     *     applicationEnded} when its process ended under older rules; {@code rulesLeftStanding} unless exactly its
     *     failed rules are set aside
     */
    void carryOut(Complaint complaint, GrantApplication application, Call call, List<String> setAside, String reason) {
        expectWaiting(application, call);
        expectAll(application, setAside);
        boolean isLate = !call.status().isBeforeRanking();
        application.readmit();
        complaint.keepReadmission(setAside, isLate);
        Map<String, String> facts = Map.of(
                "complaint",
                complaint.number(),
                "setAside",
                String.join(",", setAside),
                "late",
                String.valueOf(isLate));
        UUID who = user.require().id();
        log.append(new Decision(application.id(), "applicationReadmitted", who, reason, facts));
        process.readmitted(application.id(), isLate || call.status() == CallStatus.SCORING);
    }

    private void expectWaiting(GrantApplication application, Call call) {
        if (application.status() != ApplicationStatus.INELIGIBLE || call.status() == CallStatus.CANCELLED) {
            throw new Refusal(
                    "remedyImpossible",
                    "remedy",
                    Map.of("found", application.status().name()));
        }
        if (!process.isRunning(application.id())) {
            throw new Refusal("applicationEnded", "remedy", Map.of("number", application.number()));
        }
    }

    /** As long as one failed rule counts, the application is not eligible. */
    private void expectAll(GrantApplication application, List<String> setAside) {
        Set<String> failed = findings.findByApplicationIdOrderByRule(application.id()).stream()
                .map(EligibilityFinding::rule)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!failed.equals(Set.copyOf(setAside))) {
            throw new Refusal(
                    "rulesLeftStanding", "setAside", Map.of("found", setAside.size(), "needed", failed.size()));
        }
    }
}
