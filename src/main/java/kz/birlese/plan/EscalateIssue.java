package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working group of a village sends up what it cannot solve, or takes it back while nobody has answered. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class EscalateIssue {

    static final int LONGEST = 4000;

    private final Issues issues;
    private final Escalations escalations;
    private final IssueEscalation process;
    private final CycleReach reach;
    private final Territories territories;
    private final DecisionLog log;
    private final Clock clock;

    EscalateIssue(
            Issues issues,
            Escalations escalations,
            IssueEscalation process,
            CycleReach reach,
            Territories territories,
            DecisionLog log,
            Clock clock) {
        this.issues = issues;
        this.escalations = escalations;
        this.process = process;
        this.reach = reach;
        this.territories = territories;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers the id of the escalation.
     *
     * @param tried what the village has done about it so far, at most 4,000 characters
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code triedNeeded}, {@code form.tooLong}, {@code issueElsewhere} when the issue is not open
     */
    public UUID of(UUID issueId, String tried) {
        Issue issue = issues.lock(issueId).orElseThrow(NotFound::new);
        UUID who = reach.require(Role.WORKING_GROUP, issue.settlement());
        refuseUnfit(tried);
        issue.escalate();
        String number = "E" + issue.number().substring(1) + "/"
                + (escalations.findByIssueOrderBySentAt(issueId).size() + 1);
        Escalation escalation = escalations.save(new Escalation(
                number, issue, way(issue), tried.strip(), who, clock.instant(), process.districtAnswersBy()));
        log.append(new Decision(
                escalation.id(), "issueSentUp", who, null, Map.of("issue", issue.number(), "number", number)));
        process.sent(escalation);
        return escalation.id();
    }

    /**
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code reasonGiven}, {@code escalationElsewhere} once it is answered
     */
    public void takeBack(UUID escalationId, String why) {
        Escalation escalation = escalations.held(escalationId);
        UUID who = reach.require(Role.WORKING_GROUP, escalation.settlement());
        String reason = Reasons.given(why);
        escalation.withdraw(reason);
        issues.lock(escalation.issue()).orElseThrow().comeBack();
        log.append(new Decision(escalationId, "escalationWithdrawn", who, reason, Map.of()));
        process.dropped(escalationId);
    }

    private Escalation.Way way(Issue issue) {
        List<Territory> above = territories.ancestors(issue.settlement());
        return new Escalation.Way(of(above, Territory.Kind.DISTRICT), of(above, Territory.Kind.REGION));
    }

    private static String of(List<Territory> above, Territory.Kind kind) {
        return above.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .kato();
    }

    private static void refuseUnfit(String tried) {
        if (tried == null || tried.isBlank()) {
            throw new Refusal("triedNeeded", "tried", Map.of());
        }
        if (tried.length() > LONGEST) {
            throw new Refusal("form.tooLong", "tried", Map.of("found", tried.length(), "needed", LONGEST));
        }
    }
}
