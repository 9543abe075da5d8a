package kz.birlese.plan;

import java.util.UUID;
import kz.birlese.plan.vote.VotingRule;

/** A vote whose ballots lie on somebody's desk, for tests that look at every screen. To be autowired before it is used. */
public class StagedVote extends VoteHouse {

    /** Answers the cycle; the person, who works for Akshukur, has taken the task to key its ballots. */
    public UUID keyedBy(UUID person) {
        openTheHouse();
        aSecondMember();
        UUID cycle = voting(VotingRule.DOT_VOTE);
        close(cycle);
        take("keyTally", cycle, person);
        as(person, () -> keyTally.key(vote(cycle).id(), UUID.randomUUID(), "1", "112"));
        return cycle;
    }

    public String address(UUID cycle) {
        return "votes/" + vote(cycle).id() + "/keying";
    }
}
