package kz.birlese.grant.board;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What decided calls teach a forecast.
 *
 * @param calls how many there were
 * @param lengths how often each number of working days was needed, by task
 * @param terms working days that a task may take in this call, by task
 * @param enough from how many observations on they stand alone
 * @param sent the share of begun applications that were sent
 * @param eligible the share of checked applications that went to the jury
 * @param clarified the share of sent applications that were asked for a clarification
 * @param reread the share of scored applications that needed another opinion
 */
record Experience(
        int calls,
        Map<String, SortedMap<Integer, Integer>> lengths,
        Map<String, Integer> terms,
        int enough,
        double sent,
        double eligible,
        double clarified,
        double reread) {

    /**
     * How long the task takes. While it was seen fewer than {@link #enough} times, its term counts as once more seen;
     * never seen, it takes its term.
     */
    Chances of(String box) {
        SortedMap<Integer, Integer> seen = new TreeMap<>(lengths.getOrDefault(box, new TreeMap<>()));
        if (!knows(box)) {
            seen.merge(terms.get(box), 1, Integer::sum);
        }
        return Chances.seen(seen);
    }

    /** Whether what was seen of the task stands alone. */
    boolean knows(String box) {
        return lengths.getOrDefault(box, new TreeMap<>()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                >= enough;
    }
}
