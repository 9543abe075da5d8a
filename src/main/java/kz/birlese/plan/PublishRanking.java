package kz.birlese.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts, publishes what came out with all that is needed to count again, and opens the draft of the plan. */
@Service
@Transactional
@BySystem
public class PublishRanking {

    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final BeginAdoption adoption;
    private final DecisionLog log;
    private final Clock clock;

    PublishRanking(PriorityVotes votes, VoteBallots ballots, BeginAdoption adoption, DecisionLog log, Clock clock) {
        this.votes = votes;
        this.ballots = ballots;
        this.adoption = adoption;
        this.log = log;
        this.clock = clock;
    }

    public void of(UUID cycleId) {
        PriorityVote vote = votes.lock(votes.last(cycleId).id()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        VoteResult result = VoteResult.of(vote, vote.seed(now), ballots.standing(vote.id()));
        vote.publish(CanonicalJson.write(result), now);
        Map<String, String> facts = Map.of(
                "number", vote.number(),
                "rule", vote.terms().rule().name(),
                "result", vote.resultFingerprint(),
                "ballots", result.ballots(),
                "seed", result.seed());
        log.append(new Decision(cycleId, "rankingPublished", null, null, facts));
        adoption.of(cycleId);
    }
}
