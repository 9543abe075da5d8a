package kz.birlese.plan;

/** Where a vote on priorities stands. */
public enum VoteStatus {
    /** Rule and dates are fixed; whether ballots are taken online or counted on paper follows from the clock. */
    CALLED,
    /** All ballots are keyed; another person looks at the totals. */
    COUNTED,
    /** The other person found a difference, which is being mended. */
    DISPUTED,
    /** Two people stand for the totals, and enough people took part. */
    CONFIRMED,
    /** Two people stand for the totals, but too few people took part: it is called again. */
    NO_QUORUM,
    /** There were strangers on its roll: what was cast stays on record and counts for nothing; it is held again. */
    ANNULLED,
    /** Everybody can read the ranking. */
    PUBLISHED
}
