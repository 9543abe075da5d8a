package kz.birlese.grant.portfolio;

/**
 * One size in which a candidate may be funded.
 *
 * @param amount in the smallest unit of money, above 0
 * @param worth of this grant, on any scale common to all, 0 or more
 */
public record Grant(long amount, long worth) {

    public Grant {
        if (amount <= 0 || worth < 0) {
            throw new IllegalArgumentException("amount " + amount + ", worth " + worth);
        }
    }
}
