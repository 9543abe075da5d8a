package kz.birlese.grant.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;

/** Pools to try things on, and the rules told a second time, by counting out every choice there is. */
final class Pools {

    private static final String[] VILLAGES = {"north", "south", "east"};

    private Pools() {}

    /** A knapsack: every item is a candidate of its own place. */
    static Pool knapsack(long budget, long[] weights, long[] profits, List<Quota> quotas) {
        List<Candidate> items = IntStream.range(0, weights.length)
                .mapToObj(item -> new Candidate(
                        String.valueOf(item + 1),
                        item + 1,
                        List.of(new Grant(weights[item], profits[item])),
                        Map.of(Trait.SETTLEMENT, item < 5 ? "first five" : "last five")))
                .toList();
        return new Pool(items, budget, quotas);
    }

    /** Few candidates with equal worths among them, whole or at half, and quotas that often cannot be met. */
    static Pool random(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = IntStream.rangeClosed(1, 4 + random.nextInt(4))
                .mapToObj(place -> candidate(place, random))
                .toList();
        List<Quota> quotas = new ArrayList<>();
        for (int row = random.nextInt(4); row > 0; row--) {
            Measure measure = random.nextInt(3) == 0 ? Measure.MONEY : Measure.GRANTS;
            quotas.add(new Quota(
                    Trait.SETTLEMENT,
                    VILLAGES[random.nextInt(VILLAGES.length)],
                    random.nextInt(3) == 0 ? Bound.AT_MOST : Bound.AT_LEAST,
                    measure,
                    measure == Measure.MONEY ? random.nextInt(9) : random.nextInt(4)));
        }
        return new Pool(
                candidates, 6 + random.nextInt(10), quotas.stream().distinct().toList());
    }

    private static Candidate candidate(int place, Random random) {
        long amount = 2 + random.nextInt(5);
        long worth = 2L * (1 + random.nextInt(5));
        List<Grant> sizes = random.nextBoolean()
                ? List.of(new Grant(amount, worth))
                : List.of(new Grant(amount, worth), new Grant(amount / 2, worth / 2));
        return new Candidate(
                "c" + place, place, sizes, Map.of(Trait.SETTLEMENT, VILLAGES[random.nextInt(VILLAGES.length)]));
    }

    /** Worth and amount go almost together and nothing divides them: long to prove. */
    static Pool hard() {
        Random random = new Random(7);
        List<Candidate> candidates = IntStream.rangeClosed(1, 120)
                .mapToObj(place -> {
                    long amount = 1_000_000 + random.nextInt(1_000_000);
                    Grant whole = new Grant(amount, amount + random.nextInt(1_000));
                    return new Candidate("c" + place, place, List.of(whole), Map.of());
                })
                .toList();
        return new Pool(candidates, 50_000_001, List.of());
    }

    static Pool shuffled(Pool pool, long seed) {
        List<Candidate> others = new ArrayList<>(pool.candidates());
        Collections.shuffle(others, new Random(seed));
        return new Pool(others, pool.budget(), pool.quotas());
    }

    /** What the group of the quota gets. */
    static long given(Pool pool, Map<String, Long> granted, Quota quota) {
        return pool.candidates().stream()
                .filter(each -> granted.containsKey(each.id()) && quota.counts(each))
                .mapToLong(each -> quota.weight(granted.get(each.id())))
                .sum();
    }

    static long spent(Map<String, Long> granted) {
        return granted.values().stream().mapToLong(each -> each).sum();
    }

    /** Every choice within the budget and the ceilings, the one that gives more to better places first. */
    static List<Map<String, Long>> choices(Pool pool) {
        List<Map<String, Long>> choices = new ArrayList<>(List.of(Map.of()));
        for (Candidate candidate : pool.candidates()) {
            List<Map<String, Long>> longer = new ArrayList<>();
            for (Map<String, Long> choice : choices) {
                candidate.sizes().forEach(size -> longer.add(and(choice, candidate, size)));
                longer.add(choice);
            }
            choices = longer;
        }
        return choices.stream()
                .filter(choice -> spent(choice) <= pool.budget())
                .filter(choice -> pool.quotas().stream()
                        .allMatch(quota -> quota.isFloor() || given(pool, choice, quota) <= quota.amount()))
                .toList();
    }

    private static Map<String, Long> and(Map<String, Long> choice, Candidate candidate, Grant size) {
        Map<String, Long> more = new LinkedHashMap<>(choice);
        more.put(candidate.id(), size.amount());
        return more;
    }

    static long worth(Pool pool, Map<String, Long> granted) {
        return pool.candidates().stream()
                .filter(each -> granted.containsKey(each.id()))
                .mapToLong(each -> each.sizes().stream()
                        .filter(size -> size.amount() == granted.get(each.id()))
                        .findFirst()
                        .orElseThrow()
                        .worth())
                .sum();
    }
}
