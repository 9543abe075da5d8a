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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working group fixes what is voted on, by which rule and when. Nothing of it changes afterwards. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class FixRankingRule {

    private final ReachedCycles reached;
    private final Issues issues;
    private final PriorityVotes votes;
    private final DrawSeed seed;
    private final VoteRoll roll;
    private final DecisionLog log;
    private final Clock clock;

    FixRankingRule(
            ReachedCycles reached,
            Issues issues,
            PriorityVotes votes,
            DrawSeed seed,
            VoteRoll roll,
            DecisionLog log,
            Clock clock) {
        this.reached = reached;
        this.issues = issues;
        this.votes = votes;
        this.seed = seed;
        this.roll = roll;
        this.log = log;
        this.clock = clock;
    }

    /** What can be voted on: the leading issues of the cycle, in the order in which they were raised. */
    @Transactional(readOnly = true)
    public List<Issue> issues(UUID cycleId) {
        PlanCycle cycle = reached.read(cycleId);
        return issues.inCycle(cycle.id()).stream().filter(Issue::isLeading).toList();
    }

    /**
     * Calls the vote; answers it.
     *
     * @throws NotFound outside the person's territory, and for an issue that does not lead in the cycle
     * @throws Refusal {@code cycleElsewhere}, {@code ruleFixed} when it has been fixed before, {@code voteOpensAhead},
     *     {@code voteClosesLater}
     */
    public PriorityVote of(UUID cycleId, VoteTerms terms, PriorityVote.Frame frame) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        cycle.mustStandAt(CycleStatus.AGREEING);
        List<PriorityVote> earlier = votes.findByCycleOrderByRound(cycleId);
        if (!earlier.isEmpty()) {
            throw new Refusal("ruleFixed", null, Map.of("number", earlier.get(0).number()));
        }
        mustLead(cycleId, terms);
        PriorityVote vote =
                votes.save(new PriorityVote(cycle, 1, terms, frame, seed.draw(), reached.who(), clock.instant()));
        log.append(new Decision(cycleId, "rankingRuleFixed", reached.who(), null, facts(vote)));
        votes.flush();
        vote.freeze(roll.freeze(vote));
        log.append(new Decision(cycleId, "rollFrozen", reached.who(), null, rollFacts(vote)));
        return vote;
    }

    private void mustLead(UUID cycleId, VoteTerms terms) {
        List<UUID> leading = issues(cycleId).stream().map(Issue::id).toList();
        if (!terms.choices().stream().allMatch(choice -> leading.contains(choice.issue()))) {
            throw new NotFound();
        }
    }

    /** What the decision log keeps of the roll; names stand in it by the fingerprint alone. */
    static Map<String, String> rollFacts(PriorityVote vote) {
        return Map.of(
                "number", vote.number(),
                "rollVersion", vote.roll().version().toString(),
                "roll", vote.roll().size().toString(),
                "rollFingerprint", vote.roll().fingerprint(),
                "frozenAt", vote.roll().frozenAt().toString());
    }

    /** What the decision log keeps of a vote that is called; the seed stands in it by its fingerprint alone. */
    static Map<String, String> facts(PriorityVote vote) {
        return Map.of(
                "number", vote.number(),
                "rule", vote.terms().rule().name(),
                "terms", vote.fingerprint(),
                "seed", vote.seedHash(),
                "opensAt", vote.opensAt().toString(),
                "closesAt", vote.closesAt().toString(),
                "quorum", String.valueOf(vote.quorum()));
    }
}
