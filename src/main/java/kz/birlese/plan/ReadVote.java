package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.HeldTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of a cycle, for those who hold them and watch over them. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadVote {

    /**
     * One vote.
     *
     * @param seed null before voting has ended
     * @param steps every count, every dispute and whatever was done about the roll, in order
     * @param corrections the newest first
     * @param changes how the roll was to be put right last, or who is doubted before that; empty unless it was annulled, and
     *     for whoever does not work with the roll
     */
    public record Round(
            PriorityVote vote,
            VoteTotals totals,
            String seed,
            List<Step> steps,
            List<Correction> corrections,
            List<RollChange> changes) {}

    /** @param who the name of whoever counted or disputed; null where it was not kept */
    public record Step(TallyStep step, String who) {}

    /**
     * What people at work see.
     *
     * @param rounds the newest first; empty before the rule is fixed
     * @param mayPrint whether the person prints the papers
     * @param mayKey whether the person has taken the task in which the newest is keyed
     */
    public record Page(List<Round> rounds, boolean mayPrint, boolean mayKey) {}

    /** A ballot that stands for another one. */
    public record Correction(VoteBallot wrong, VoteBallot instead) {}

    private final ReachedCycles reached;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final RollChanges changes;
    private final Accounts accounts;
    private final HeldTasks held;
    private final CurrentUser user;
    private final Clock clock;

    ReadVote(
            ReachedCycles reached,
            PriorityVotes votes,
            VoteBallots ballots,
            RollChanges changes,
            Accounts accounts,
            HeldTasks held,
            CurrentUser user,
            Clock clock) {
        this.reached = reached;
        this.votes = votes;
        this.ballots = ballots;
        this.changes = changes;
        this.accounts = accounts;
        this.held = held;
        this.user = user;
        this.clock = clock;
    }

    /** Throws {@link NotFound} for whoever has nothing to do with it. */
    public Page of(UUID cycleId) {
        PlanCycle cycle = reached.read(cycleId);
        boolean mayPrint = user.require().covers(Role.WORKING_GROUP, cycle.settlement());
        return new Page(rounds(cycleId), mayPrint, mayPrint && held.has(cycleId, KeyTally.BOXES));
    }

    private List<Round> rounds(UUID cycleId) {
        List<Round> rounds = new ArrayList<>(
                votes.findByCycleOrderByRound(cycleId).stream().map(this::round).toList());
        Collections.reverse(rounds);
        return rounds;
    }

    /** The newest; throws {@link NotFound} as above, and before the rule is fixed. */
    public Round last(UUID cycleId) {
        reached.read(cycleId);
        return rounds(cycleId).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Round round(PriorityVote vote) {
        List<VoteBallot> keyed = ballots.keyed(vote.id());
        List<Correction> corrections = keyed.stream()
                .filter(ballot -> ballot.corrects() != null)
                .map(ballot -> new Correction(wrong(keyed, ballot.corrects()), ballot))
                .toList();
        VoteTotals totals = VoteTotals.of(vote, ballots.standing(vote.id()));
        List<Step> steps = vote.steps().stream()
                .map(step -> new Step(step, name(step.who())))
                .toList();
        return new Round(vote, totals, vote.seed(clock.instant()), steps, corrections, changes(vote));
    }

    private List<RollChange> changes(PriorityVote vote) {
        if (!user.require().covers(Role.WORKING_GROUP, vote.settlement())) {
            return List.of();
        }
        return vote.proposals() == 0 ? changes.doubted(vote) : changes.proposed(vote);
    }

    private String name(UUID account) {
        return account == null
                ? null
                : accounts.findById(account).map(Account::name).orElse(null);
    }

    private static VoteBallot wrong(List<VoteBallot> keyed, UUID id) {
        return keyed.stream()
                .filter(ballot -> ballot.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
