package kz.birlese.grant.portfolio;

import java.util.List;

/**
 * How much of what is given goes to one group.
 *
 * @param value the group: a settlement, a goal or a kind of applicant, see {@link Trait}
 * @param amount grants, or money in its smallest unit; 0 or more
 */
public record Quota(Trait trait, String value, Bound bound, Measure measure, long amount) {

    public Quota {
        if (amount < 0) {
            throw new IllegalArgumentException("amount " + amount);
        }
    }

    /** In which direction a quota binds. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** What is counted. */
    public enum Measure {
        GRANTS,
        MONEY
    }

    /** Whether the candidate is of this group. */
    public boolean counts(Candidate candidate) {
        return value.equals(candidate.traits().get(trait));
    }

    /** What a grant adds to the group. */
    public long weight(long granted) {
        return measure == Measure.GRANTS ? 1 : granted;
    }

    public boolean isFloor() {
        return bound == Bound.AT_LEAST;
    }

    /** What is left of it when some are funded whole already; null where it is a ceiling that they exceed. */
    public Quota less(List<Candidate> funded) {
        long taken =
                funded.stream().mapToLong(each -> weight(each.whole().amount())).sum();
        if (!isFloor() && taken > amount) {
            return null;
        }
        return lowered(Math.min(taken, amount));
    }

    Quota lowered(long by) {
        return new Quota(trait, value, bound, measure, amount - by);
    }
}
