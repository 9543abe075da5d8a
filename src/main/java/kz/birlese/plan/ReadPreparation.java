package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of a cycle while its plan is being prepared, for those who work on it and watch over it. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadPreparation {

    /**
     * @param group null until it is formed; then that of the cycle
     * @param groupBefore that of the cycle before, or null
     * @param findings what the table of composition found wanting
     * @param profile null until the settlement is described
     * @param profileBefore that of the cycle before, or null
     * @param awaiting raised online in the settlement and not yet looked at
     * @param trees by issue
     * @param mayWork whether the person works on it as a member of the working group
     */
    public record Page(
            PlanCycle cycle,
            WorkingGroups.Group group,
            WorkingGroups.Group groupBefore,
            List<CompositionFinding> findings,
            SettlementProfile profile,
            SettlementProfile profileBefore,
            IssueList issues,
            List<Issue> awaiting,
            Map<UUID, ProblemTree> trees,
            List<MentorHints.Hint> hints,
            boolean mayWork) {}

    private final ReachedCycles reached;
    private final PlanCycles cycles;
    private final WorkingGroups groups;
    private final CompositionFindings findings;
    private final SettlementProfiles profiles;
    private final Issues issues;
    private final ProblemTrees trees;
    private final MentorHints hints;
    private final CurrentUser user;

    ReadPreparation(
            ReachedCycles reached,
            PlanCycles cycles,
            WorkingGroups groups,
            CompositionFindings findings,
            SettlementProfiles profiles,
            Issues issues,
            ProblemTrees trees,
            MentorHints hints,
            CurrentUser user) {
        this.reached = reached;
        this.cycles = cycles;
        this.groups = groups;
        this.findings = findings;
        this.profiles = profiles;
        this.issues = issues;
        this.trees = trees;
        this.hints = hints;
        this.user = user;
    }

    /** Throws {@link NotFound} for whoever has nothing to do with it. */
    public Page of(UUID cycleId) {
        PlanCycle cycle = reached.read(cycleId);
        SignedIn person = user.require();
        PlanCycle before = cycle.previous() == null
                ? null
                : cycles.findById(cycle.previous()).orElseThrow(Gone.of("cycle"));
        return new Page(
                cycle,
                groups.of(cycle.body()),
                before == null ? null : groups.of(before.body()),
                findings.findByCycleOrderByRule(cycleId),
                profiles.findById(cycleId).orElse(null),
                before == null ? null : profiles.findById(before.id()).orElse(null),
                new IssueList(issues.inCycle(cycleId)),
                issues.findBySettlementAndStatusOrderByRaisedOn(cycle.settlement(), IssueStatus.AWAITING),
                trees.findByCycle(cycleId).stream().collect(Collectors.toMap(ProblemTree::issue, Function.identity())),
                hints.of(cycle),
                person.covers(Role.WORKING_GROUP, cycle.settlement()));
    }
}
