package kz.birlese.plan.vote;

/** How a vote is marked and counted. */
public enum VotingRule {
    /** Most dots first. */
    DOT_VOTE(BallotKind.DOTS, false, (vote, cast, seed) -> DotTally.of(vote, cast)),
    /** Points for places, after J.-C. de Borda (1781). */
    BORDA(BallotKind.RANKING, false, (vote, cast, seed) -> BordaTally.of(vote, cast)),
    /** Pair by pair and along the strongest paths, after M. Schulze (2011). */
    SCHULZE(BallotKind.RANKING, false, (vote, cast, seed) -> SchulzeTally.of(vote, cast)),
    /** Most votes first, as long as the money lasts. */
    GREEDY(BallotKind.APPROVALS, true, GreedyTally::of),
    /** The Method of Equal Shares, after D. Peters and P. Skowron (2020). */
    EQUAL_SHARES(BallotKind.APPROVALS, true, EqualShares::count);

    private final BallotKind ballot;
    private final boolean spends;
    private final Count count;

    VotingRule(BallotKind ballot, boolean spends, Count count) {
        this.ballot = ballot;
        this.spends = spends;
        this.count = count;
    }

    /** What its ballots look like. */
    public BallotKind ballot() {
        return ballot;
    }

    /** Whether it spends a budget: then every item needs a cost, and lots may be drawn. */
    public boolean spends() {
        return spends;
    }

    Tally count(Vote vote, Cast cast, String seed) {
        return count.of(vote, cast, seed);
    }

    private interface Count {
        Tally of(Vote vote, Cast cast, String seed);
    }
}
