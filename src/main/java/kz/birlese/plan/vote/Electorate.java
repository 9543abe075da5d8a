package kz.birlese.plan.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.birlese.programme.Money;

/**
 * A vote as Equal Shares sees it. Measures that could be bought are numbered in the order of {@link TieBreak}, so that of
 * equals the smaller number goes first. Voters who marked the same of them always have the same left: they form a group.
 *
 * @param voters all who marked anything
 * @param measures that have votes and cost at most the budget
 * @param costs by measure, in hundredths
 * @param worth by measure, to everybody who marked it
 * @param sizes by group
 * @param marked by group, the measures
 * @param supporters by measure, the groups
 */
record Electorate(
        int voters,
        List<Item> measures,
        BigInteger[] costs,
        BigInteger[] worth,
        int[] sizes,
        int[][] marked,
        int[][] supporters) {

    static Electorate of(Vote vote, Cast cast, TieOrder order) {
        List<Item> measures = order.sorted(vote.items()).stream()
                .filter(item -> order.votes(item) > 0)
                .filter(item -> item.cost().compareTo(vote.spending().budget()) <= 0)
                .toList();
        Map<List<Integer>, Integer> groups = groups(measures, cast.counted());
        List<List<Integer>> marked = new ArrayList<>(groups.keySet());
        boolean countsCost = vote.spending().satisfaction() == Satisfaction.COST;
        BigInteger[] costs =
                measures.stream().map(item -> hundredths(item.cost())).toArray(BigInteger[]::new);
        return new Electorate(
                cast.turnout().counted(),
                measures,
                costs,
                countsCost
                        ? costs
                        : measures.stream().map(item -> BigInteger.ONE).toArray(BigInteger[]::new),
                marked.stream().mapToInt(groups::get).toArray(),
                marked.stream().map(Electorate::numbers).toArray(int[][]::new),
                IntStream.range(0, measures.size())
                        .mapToObj(measure -> IntStream.range(0, marked.size())
                                .filter(group -> marked.get(group).contains(measure))
                                .toArray())
                        .toArray(int[][]::new));
    }

    static BigInteger hundredths(Money amount) {
        return amount.amount().unscaledValue();
    }

    /** How many voters marked the same measures, in the order of their numbers. */
    private static Map<List<Integer>, Integer> groups(List<Item> measures, List<Ballot> ballots) {
        Map<String, Integer> numbers = new HashMap<>();
        measures.forEach(item -> numbers.put(item.id(), numbers.size()));
        Map<List<Integer>, Integer> groups = new HashMap<>();
        for (Ballot ballot : ballots) {
            List<Integer> marked = ballot.items().stream()
                    .filter(numbers::containsKey)
                    .map(numbers::get)
                    .sorted()
                    .toList();
            groups.merge(marked, 1, Integer::sum);
        }
        return groups;
    }

    private static int[] numbers(List<Integer> measures) {
        return measures.stream().mapToInt(Integer::intValue).toArray();
    }
}
