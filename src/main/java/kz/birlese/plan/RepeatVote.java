package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Too few people took part: the vote is called again, on the same terms, for another day. What was counted stays. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class RepeatVote {

    private final ReachedCycles reached;
    private final PriorityVotes votes;
    private final DrawSeed seed;
    private final VoteRoll roll;
    private final DecisionLog log;
    private final Clock clock;

    RepeatVote(ReachedCycles reached, PriorityVotes votes, DrawSeed seed, VoteRoll roll, DecisionLog log, Clock clock) {
        this.reached = reached;
        this.votes = votes;
        this.seed = seed;
        this.roll = roll;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers the new vote.
     *
     * @param reason how more people will be reached this time
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code voteElsewhere} unless too few took part, {@code reasonGiven}, {@code voteOpensAhead}, {@code
     *     voteClosesLater}
     */
    public PriorityVote of(UUID cycleId, VoteDates dates, int printed, String reason) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        PriorityVote last = votes.last(cycleId);
        last.mustBeRepeated();
        PriorityVote next = votes.save(new PriorityVote(
                cycle,
                last.round() + 1,
                last.terms(),
                new PriorityVote.Frame(dates, last.quorum(), printed),
                seed.draw(),
                reached.who(),
                clock.instant()));
        votes.flush();
        next.freeze(roll.again(next, last));
        Map<String, String> facts = new HashMap<>(FixRankingRule.facts(next));
        facts.putAll(FixRankingRule.rollFacts(next));
        facts.put("before", last.number());
        log.append(new Decision(cycleId, "voteRepeated", reached.who(), Reasons.given(reason), facts));
        return next;
    }
}
