package kz.birlese.grant.portfolio;

import java.util.List;
import java.util.Map;

/**
 * Somebody who may be funded.
 *
 * @param place in the ranking; no two have the same
 * @param sizes the whole grant first, then ever smaller ones
 * @param traits what quotas count them by
 */
public record Candidate(String id, int place, List<Grant> sizes, Map<Trait, String> traits) {

    public Candidate {
        sizes = List.copyOf(sizes);
        traits = Map.copyOf(traits);
        for (int size = 1; size < sizes.size(); size++) {
            if (sizes.get(size).amount() >= sizes.get(size - 1).amount()) {
                throw new IllegalArgumentException("sizes of " + id + " do not fall");
            }
        }
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException(id + " has no size");
        }
    }

    public Grant whole() {
        return sizes.get(0);
    }
}
