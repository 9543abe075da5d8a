package kz.birlese.plan.vote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;

/** Whether a ballot keeps to the rule of its vote. */
final class BallotCheck {

    private final Vote vote;
    private final Map<String, Item> items;

    BallotCheck(Vote vote) {
        this.vote = vote;
        this.items = vote.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    void refuse(Ballot ballot) {
        if (!ballot.fits(vote.rule().ballot())) {
            throw new IllegalArgumentException(
                    vote.rule() + " takes no " + ballot.getClass().getSimpleName());
        }
        List<Reason> reasons = new ArrayList<>(aboutItems(ballot));
        if (ballot instanceof Ballot.Dots dots) {
            reasons.addAll(aboutDots(dots));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    private List<Reason> aboutItems(Ballot ballot) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (String item : ballot.items()) {
            if (!items.containsKey(item)) {
                unknown.add(item);
            } else if (!seen.add(item)) {
                twice.add(item);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        unknown.forEach(item -> reasons.add(reason("ballotItemUnknown", Map.of("found", item))));
        twice.forEach(item -> reasons.add(reason("ballotItemTwice", Map.of("item", title(item)))));
        return reasons;
    }

    private List<Reason> aboutDots(Ballot.Dots ballot) {
        List<Reason> reasons = new ArrayList<>();
        for (Ballot.Mark mark : ballot.marks()) {
            if (mark.dots() < 0) {
                reasons.add(reason("ballotDotsNegative", Map.of("item", title(mark.item()), "found", mark.dots())));
            }
            if (mark.dots() > vote.dots().perItem()) {
                reasons.add(reason("ballotDotsOnItem", facts(mark)));
            }
        }
        long given = ballot.marks().stream().mapToLong(Ballot.Mark::dots).sum();
        if (given > vote.dots().perBallot()) {
            reasons.add(reason(
                    "ballotDotsInAll",
                    Map.of("found", given, "needed", vote.dots().perBallot())));
        }
        return reasons;
    }

    private Map<String, Object> facts(Ballot.Mark mark) {
        return Map.of(
                "item",
                title(mark.item()),
                "found",
                mark.dots(),
                "needed",
                vote.dots().perItem());
    }

    /** What people call it; its id where the vote does not know it. */
    private Object title(String item) {
        return items.containsKey(item) ? items.get(item).title() : item;
    }

    private static Reason reason(String rule, Map<String, Object> facts) {
        return new Reason(rule, null, facts);
    }
}
