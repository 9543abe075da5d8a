package kz.birlese.grant.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rounds to hand out. */
final class Rounds {

    static final Rules PLAIN = new Rules(null, false, 100, true);

    private Rounds() {}

    /** So many applications {@code a0 …} in Kazakh about {@code s0}, and jurors {@code j0 …} who say nothing of themselves. */
    static Round plain(int applications, int sheets, int jurors) {
        return new Round(
                IntStream.range(0, applications)
                        .mapToObj(each -> new Wanted("a" + each, sheets, "KK", "s0"))
                        .toList(),
                jurors(jurors),
                List.of(),
                List.of(),
                List.of(),
                PLAIN);
    }

    static List<Reader> jurors(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new Reader("j" + each, Set.of(), List.of()))
                .toList();
    }

    static Round with(Round round, Rules rules) {
        return new Round(round.applications(), round.jurors(), round.bars(), round.standing(), round.kept(), rules);
    }

    static Round with(Round round, Barred... bars) {
        return new Round(
                round.applications(), round.jurors(), List.of(bars), round.standing(), round.kept(), round.rules());
    }

    static Round standing(Round round, Pair... pairs) {
        return new Round(
                round.applications(), round.jurors(), round.bars(), List.of(pairs), round.kept(), round.rules());
    }

    static Round kept(Round round, Stream<Pair> pairs) {
        return new Round(
                round.applications(), round.jurors(), round.bars(), round.standing(), pairs.toList(), round.rules());
    }

    static Round read(Round round, List<Reader> jurors) {
        return new Round(round.applications(), jurors, round.bars(), round.standing(), round.kept(), round.rules());
    }

    /** Anything that may come up: languages, subjects, bars, pairs that stand, a limit of load. */
    static Round random(Random random, int applications, int jurors) {
        List<Wanted> wanted = IntStream.range(0, applications)
                .mapToObj(each -> new Wanted(
                        "a" + each, 1 + random.nextInt(3), random.nextBoolean() ? "KK" : "RU", "s" + random.nextInt(4)))
                .toList();
        List<Reader> readers = IntStream.range(0, jurors)
                .mapToObj(each -> reader(random, each))
                .toList();
        List<Barred> bars = new ArrayList<>();
        List<Pair> standing = new ArrayList<>();
        for (int row = 0; row < applications; row++) {
            for (int column = 0; column < jurors; column++) {
                int fate = random.nextInt(12);
                if (fate < 2) {
                    bars.add(new Barred("a" + row, "j" + column, Bar.values()[random.nextInt(4)]));
                } else if (fate == 2) {
                    standing.add(new Pair("before" + row, "j" + column));
                }
            }
        }
        Integer most = random.nextBoolean() ? null : 2 + random.nextInt(4);
        Rules rules = new Rules(most, random.nextInt(3) == 0, random.nextInt(3) == 0 ? 70 : 100, true);
        return new Round(wanted, readers, bars, standing, List.of(), rules);
    }

    private static Reader reader(Random random, int number) {
        List<String> subjects = new ArrayList<>(List.of("s0", "s1", "s2", "s3"));
        Collections.shuffle(subjects, random);
        int fate = random.nextInt(4);
        Set<String> languages = fate == 0 ? Set.of() : fate == 1 ? Set.of("KK") : Set.of("KK", "RU");
        return new Reader("j" + number, languages, subjects.subList(0, random.nextInt(5)));
    }

    /** The same, said in another order. */
    static Round shuffled(Round round, Random random) {
        return new Round(
                shuffled(round.applications(), random),
                shuffled(round.jurors(), random),
                shuffled(round.bars(), random),
                shuffled(round.standing(), random),
                shuffled(round.kept(), random),
                round.rules());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
