package kz.birlese.grant.selection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** The scores of one round, each pair of juror and application once, in the order of their ids. Never changes. */
public final class ScoreTable {

    private final List<Score> scores;
    private final List<String> applications;
    private final List<String> jurors;

    /** Throws {@link IllegalArgumentException} when there is no score, or two of one juror for one application. */
    public ScoreTable(Collection<Score> given) {
        scores = given.stream()
                .sorted(Comparator.comparing(Score::application).thenComparing(Score::juror))
                .toList();
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("there are no scores");
        }
        for (int next = 1; next < scores.size(); next++) {
            if (isSamePair(scores.get(next - 1), scores.get(next))) {
                throw new IllegalArgumentException("two scores of one juror for one application");
            }
        }
        applications = scores.stream().map(Score::application).distinct().toList();
        jurors = scores.stream().map(Score::juror).distinct().sorted().toList();
    }

    private static boolean isSamePair(Score one, Score other) {
        return one.application().equals(other.application()) && one.juror().equals(other.juror());
    }

    /** By application, then by juror. */
    public List<Score> scores() {
        return scores;
    }

    public List<String> applications() {
        return applications;
    }

    public List<String> jurors() {
        return jurors;
    }

    /** The scores of each application. */
    Map<String, List<Score>> byApplication() {
        return scores.stream()
                .collect(Collectors.groupingBy(Score::application, LinkedHashMap::new, Collectors.toList()));
    }

    /** The arithmetic mean of each application's scores, exactly. */
    public Map<String, BigFraction> means() {
        Map<String, BigFraction> means = new LinkedHashMap<>();
        byApplication().forEach((application, given) -> means.put(application, mean(given)));
        return means;
    }

    static BigFraction mean(List<Score> given) {
        return given.stream()
                .map(score -> Exact.of(score.points()))
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(given.size());
    }

    /**
     * The applications that hang together by jurors who have scored more than one of them, each group with its jurors'
     * applications: only within a group can severity be told from quality. One group when all hang together.
     */
    public List<SortedSet<String>> groups() {
        Map<String, List<Score>> ofJuror = scores.stream().collect(Collectors.groupingBy(Score::juror));
        Map<String, List<Score>> ofApplication = byApplication();
        SortedSet<String> left = new TreeSet<>(applications);
        Deque<SortedSet<String>> groups = new ArrayDeque<>();
        while (!left.isEmpty()) {
            groups.addLast(reachable(left.first(), ofApplication, ofJuror));
            left.removeAll(groups.getLast());
        }
        return List.copyOf(groups);
    }

    private static SortedSet<String> reachable(
            String first, Map<String, List<Score>> ofApplication, Map<String, List<Score>> ofJuror) {
        SortedSet<String> found = new TreeSet<>(List.of(first));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Score score : ofApplication.get(open.remove())) {
                ofJuror.get(score.juror()).stream()
                        .map(Score::application)
                        .filter(found::add)
                        .forEach(open::add);
            }
        }
        return found;
    }
}
