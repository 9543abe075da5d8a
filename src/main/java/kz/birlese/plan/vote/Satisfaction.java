package kz.birlese.plan.vote;

/** What a funded measure is worth to everybody who marked it; Equal Shares buys where a unit of it is cheapest. */
public enum Satisfaction {
    /** Every measure is worth the same: many cheap measures. */
    CARDINALITY,
    /** A measure is worth what it costs: those with most supporters, dear or cheap. */
    COST
}
