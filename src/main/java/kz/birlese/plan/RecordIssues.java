package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working group writes down what people raised at meetings, on paper and at its door, and looks at what came online. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class RecordIssues {

    /** What becomes of an issue that came online. {@code why} is needed to refuse it. */
    public record Moderation(UUID issue, boolean accepted, String why) {}

    private final ReachedCycles reached;
    private final Issues issues;
    private final IssueNumbers numbers;
    private final DecisionLog log;
    private final Clock clock;

    RecordIssues(ReachedCycles reached, Issues issues, IssueNumbers numbers, DecisionLog log, Clock clock) {
        this.reached = reached;
        this.issues = issues;
        this.numbers = numbers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws NotFound outside the person's territory, and for an issue of another settlement
     * @throws Refusal {@code raisedInFuture}, {@code refusalReasonNeeded}
     */
    public void in(UUID cycleId, List<RaisedIssue> raised, List<Moderation> moderated) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        for (int row = 0; row < raised.size(); row++) {
            RaisedIssue each = raised.get(row);
            refuseFuture(each, row);
            Issue issue = issues.save(new Issue(numbers.next(cycle.settlement()), cycle.settlement(), cycleId, each));
            note(issue, "issueRecorded", null);
        }
        moderated.forEach(each -> moderate(cycle, each));
    }

    /**
     * No more is collected.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code noIssueYet} when nothing was recorded, {@code onlineUndecided} while something that came
     *     online is neither accepted nor refused
     */
    public void end(UUID cycleId) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        IssueList all = new IssueList(issues.inCycle(cycleId));
        if (all.standing().isEmpty()) {
            throw new Refusal("noIssueYet", "collectionOver", Map.of());
        }
        int undecided = issues.findBySettlementAndStatusOrderByRaisedOn(cycle.settlement(), IssueStatus.AWAITING)
                .size();
        if (undecided > 0) {
            throw new Refusal("onlineUndecided", "collectionOver", Map.of("count", undecided));
        }
        Map<String, String> facts =
                Map.of("issues", String.valueOf(all.standing().size()));
        log.append(new Decision(cycleId, "collectionEnded", reached.who(), null, facts));
    }

    private void refuseFuture(RaisedIssue raised, int row) {
        if (raised.on().isAfter(LocalDate.now(clock))) {
            throw new Refusal("raisedInFuture", "issues[" + row + "].raisedOn", Map.of("found", raised.on()));
        }
    }

    private void moderate(PlanCycle cycle, Moderation moderation) {
        Issue issue = issues.lock(moderation.issue())
                .filter(each -> each.settlement().equals(cycle.settlement()))
                .orElseThrow(NotFound::new);
        if (moderation.accepted()) {
            issue.accept(cycle.id());
            note(issue, "issueAccepted", null);
            return;
        }
        if (moderation.why() == null) {
            throw new Refusal("refusalReasonNeeded", null, Map.of("number", issue.number()));
        }
        issue.refuse(cycle.id(), moderation.why());
        note(issue, "issueRefused", moderation.why());
    }

    private void note(Issue issue, String what, String why) {
        Map<String, String> facts = Map.of("number", issue.number());
        log.append(new Decision(issue.id(), what, reached.who(), why, facts));
    }
}
