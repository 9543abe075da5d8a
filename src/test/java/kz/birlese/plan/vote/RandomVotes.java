package kz.birlese.plan.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Votes drawn at random, small and full of equals on purpose. */
final class RandomVotes {

    private RandomVotes() {}

    /** Measures 0, 1, 2 and so on, up to {@code most} of them, whole costs up to {@code dearest}. */
    static List<Item> measures(Random random, int most, int dearest) {
        int count = 1 + random.nextInt(most);
        return IntStream.range(0, count)
                .mapToObj(number -> Box.measure(String.valueOf(number), String.valueOf(1 + random.nextInt(dearest))))
                .toList();
    }

    /** Up to {@code most} ballots; about half of them repeat an earlier one, some are empty or spoiled. */
    static List<Ballot> ballots(Random random, Vote vote, int most) {
        List<Ballot> ballots = new ArrayList<>();
        int count = random.nextInt(most + 1);
        while (ballots.size() < count) {
            if (!ballots.isEmpty() && random.nextBoolean()) {
                ballots.add(ballots.get(random.nextInt(ballots.size())));
            } else if (random.nextInt(20) == 0) {
                ballots.add(new Ballot.Spoiled());
            } else {
                double likely = random.nextDouble();
                ballots.add(new Ballot.Approvals(vote.ids().stream()
                        .filter(id -> random.nextDouble() < likely)
                        .toList()));
            }
        }
        return ballots;
    }
}
