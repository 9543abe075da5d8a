package kz.birlese.grant.portfolio;

import java.util.Comparator;
import java.util.List;

/**
 * All that an allotment is reckoned from.
 *
 * @param candidates who may be funded; kept in the order of their places
 * @param budget in the smallest unit of money
 * @param quotas in the order in which they were declared
 */
public record Pool(List<Candidate> candidates, long budget, List<Quota> quotas) {

    public Pool {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::place))
                .toList();
        quotas = List.copyOf(quotas);
        if (budget < 0) {
            throw new IllegalArgumentException("budget " + budget);
        }
        for (int next = 1; next < candidates.size(); next++) {
            if (candidates.get(next).place() == candidates.get(next - 1).place()) {
                throw new IllegalArgumentException(
                        "place " + candidates.get(next).place() + " is taken twice");
            }
        }
    }

    /** The same with other quotas. */
    Pool with(List<Quota> others) {
        return new Pool(candidates, budget, others);
    }
}
