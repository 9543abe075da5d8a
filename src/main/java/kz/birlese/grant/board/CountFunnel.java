package kz.birlese.grant.board;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts how many applications came how far. Whoever may not see the applications finds small groups of a trait put
 * together with others, and a stage told by a trait only where every group of it, and what every group lost since the last
 * stage told, is empty or has enough people: a cell of one or two would tell of somebody, and so would the difference of
 * two cells.
 */
@Component
@EnableConfigurationProperties(BoardSettings.class)
class CountFunnel {

    /** Groups too small to be told apart. */
    static final String OTHERS = "OTHERS";

    private final BoardSettings settings;

    CountFunnel(BoardSettings settings) {
        this.settings = settings;
    }

    Funnel of(List<Runner> runners, boolean seesRows) {
        Map<Trait, List<Funnel.Group>> groups = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            groups.put(trait, groups(runners, trait, seesRows));
        }
        return new Funnel(
                Arrays.stream(Stage.values()).map(stage -> step(runners, stage)).toList(), groups);
    }

    private static Funnel.Step step(List<Runner> runners, Stage stage) {
        List<Runner> here =
                runners.stream().filter(each -> each.reached() == stage).toList();
        Map<String, Integer> lost = new LinkedHashMap<>();
        here.stream()
                .filter(each -> each.lost() != null)
                .collect(Collectors.groupingBy(Runner::lost, TreeMap::new, Collectors.summingInt(each -> 1)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed())
                .forEach(each -> lost.put(each.getKey(), each.getValue()));
        boolean isEnd = stage == Stage.REPORTED;
        int still = isEnd
                ? 0
                : (int) here.stream().filter(each -> each.lost() == null).count();
        return new Funnel.Step(stage, reached(runners, stage), still, lost);
    }

    private static int reached(List<Runner> runners, Stage stage) {
        return (int) runners.stream().filter(each -> each.hasReached(stage)).count();
    }

    private List<Funnel.Group> groups(List<Runner> runners, Trait trait, boolean seesRows) {
        Map<String, List<Runner>> by = runners.stream()
                .collect(Collectors.groupingBy(each -> each.traits().get(trait), TreeMap::new, Collectors.toList()));
        if (!seesRows) {
            putTogether(by);
        }
        Set<Stage> told = seesRows ? EnumSet.allOf(Stage.class) : told(by);
        return by.entrySet().stream()
                .map(group -> new Funnel.Group(
                        group.getKey(),
                        told.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        stage -> reached(group.getValue(), stage),
                                        (one, same) -> one,
                                        () -> new EnumMap<>(Stage.class)))))
                .toList();
    }

    /** The smallest group goes into the others, then the next, until all have enough people; none is left when too few. */
    private void putTogether(Map<String, List<Runner>> by) {
        while (by.values().stream().anyMatch(group -> group.size() < settings.smallestCell())) {
            String smallest = by.entrySet().stream()
                    .filter(group -> by.size() == 1 || !group.getKey().equals(OTHERS))
                    .min(Comparator.comparing(group -> group.getValue().size()))
                    .orElseThrow()
                    .getKey();
            List<Runner> moved = by.remove(smallest);
            if (!by.isEmpty()) {
                by.merge(OTHERS, moved, (others, more) -> Stream.concat(others.stream(), more.stream())
                        .toList());
            }
        }
    }

    private Set<Stage> told(Map<String, List<Runner>> by) {
        Set<Stage> told = EnumSet.noneOf(Stage.class);
        Stage last = null;
        for (Stage stage : Stage.values()) {
            if (isSafe(by, last, stage)) {
                told.add(stage);
                last = stage;
            }
        }
        return told;
    }

    private boolean isSafe(Map<String, List<Runner>> by, Stage last, Stage stage) {
        return by.values().stream().allMatch(group -> {
            int here = reached(group, stage);
            return isSafe(here) && (last == null || isSafe(reached(group, last) - here));
        });
    }

    private boolean isSafe(int people) {
        return people == 0 || people >= settings.smallestCell();
    }
}
