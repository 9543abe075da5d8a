package kz.birlese.grant.board;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.IntToDoubleFunction;

/**
 * How likely it is that something is over within 0, 1, 2, … working days: a distribution over whole days, reckoned with
 * exactly, without drawing anything. Never changes.
 */
final class Chances {

    /** Rounding of sums must not put a day off. */
    private static final double NEARLY = 1e-9;

    /** The chance that it is over by each day; the last is 1. */
    private final double[] by;

    private Chances(double[] by) {
        this.by = by;
    }

    private static Chances of(int days, IntToDoubleFunction by) {
        double[] chances = new double[days];
        Arrays.setAll(chances, by);
        return new Chances(chances);
    }

    /** Over after exactly so many days. */
    static Chances certain(int day) {
        return of(day + 1, each -> each < day ? 0 : 1);
    }

    /** As likely as it was seen; the map says how often each number of days was needed. Throws when it is empty. */
    static Chances seen(SortedMap<Integer, Integer> times) {
        double all = times.values().stream().mapToInt(Integer::intValue).sum();
        return of(
                times.lastKey() + 1,
                day -> times.headMap(day + 1).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        / all);
    }

    /** One after the other, whatever the first needs: a convolution. */
    Chances then(Chances next) {
        double[] both = new double[by.length + next.by.length - 1];
        for (int day = 0; day < both.length; day++) {
            for (int first = 0; first <= Math.min(day, by.length - 1); first++) {
                both[day] += exactly(first) * next.by(day - first);
            }
        }
        return new Chances(both);
    }

    /** Both side by side: over when the later one is. */
    Chances and(Chances other) {
        return of(Math.max(by.length, other.by.length), day -> by(day) * other.by(day));
    }

    /** So many of the same side by side; none are over at once. */
    Chances all(int number) {
        return of(by.length, day -> Math.pow(by[day], number));
    }

    /** This with the chance given, otherwise the other. */
    Chances or(Chances other, double chance) {
        return of(Math.max(by.length, other.by.length), day -> chance * by(day) + (1 - chance) * other.by(day));
    }

    /** Whatever happens, not over before that day. */
    Chances notBefore(int first) {
        return of(Math.max(by.length, first + 1), day -> day < first ? 0 : by(day));
    }

    /** Whatever happens, over on that day. */
    Chances notAfter(int last) {
        return of(Math.min(by.length, last + 1), day -> day < last ? by[day] : 1);
    }

    /**
     * What is left of it when it has taken so many days and is not over. What has taken longer than anything seen counts
     * as begun today.
     */
    Chances left(int taken) {
        double before = by(taken - 1);
        if (before > 1 - NEARLY) {
            return this;
        }
        return of(by.length - taken, day -> (by[day + taken] - before) / (1 - before));
    }

    /** The chance that it is over by the day. */
    double by(int day) {
        return day < 0 ? 0 : day < by.length ? by[day] : 1;
    }

    double exactly(int day) {
        return by(day) - by(day - 1);
    }

    /** The first day by which it is over with this chance. */
    int day(double chance) {
        int day = 0;
        while (by(day) < chance - NEARLY) {
            day++;
        }
        return day;
    }

    /** The last day with any chance. */
    int last() {
        return by.length - 1;
    }
}
