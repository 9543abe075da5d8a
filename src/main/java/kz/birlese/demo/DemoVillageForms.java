package kz.birlese.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.birlese.plan.Issue;
import kz.birlese.plan.IssueChannel;

/** What a working group of the demo types into its forms while it prepares its plan. */
final class DemoVillageForms {

    private DemoVillageForms() {}

    static Map<String, Object> group(DemoVillage village, LocalDate today) {
        return with(village.group(), "documentDate", today);
    }

    /**
     * @param raisedOn the day on which those were raised that do not say it themselves
     * @param online how many came online and wait to be looked at; all of them are accepted
     */
    static Map<String, Object> issues(DemoVillage village, LocalDate raisedOn, int online) {
        List<Map<String, Object>> rows = new ArrayList<>();
        village.issues().stream()
                .filter(each -> !isOnline(each))
                .forEach(each -> rows.add(
                        each.row().containsKey("raisedOn") ? each.row() : with(each.row(), "raisedOn", raisedOn)));
        return Map.of(
                "issues",
                rows,
                "online",
                Collections.nCopies(online, Map.of("decision", "ACCEPT")),
                "collectionOver",
                village.collectionOver());
    }

    static boolean isOnline(DemoVillage.Raised raised) {
        return IssueChannel.ONLINE.name().equals(raised.row().get("channel"));
    }

    /** @param id that of the issue a word names */
    static Map<String, Object> sorting(DemoVillage village, Function<String, UUID> id) {
        DemoVillage.Sorting sorting = village.sorting();
        return Map.of(
                "merges",
                sorting.merges().stream()
                        .map(each -> with(
                                step(each, id), "into", id.apply(each.into()).toString()))
                        .toList(),
                "setAside",
                sorting.setAside().stream().map(each -> step(each, id)).toList(),
                "leading",
                sorting.leading().stream().map(id).map(UUID::toString).toList());
    }

    private static Map<String, Object> step(DemoVillage.Sorted each, Function<String, UUID> id) {
        return Map.of("issue", id.apply(each.word()).toString(), "why", each.why());
    }

    /**
     * @param leading in the order of the form
     * @param id that of the issue a word names
     */
    static Map<String, Object> trees(DemoVillage village, List<Issue> leading, Function<String, UUID> id) {
        List<Map<String, Object>> trees = new ArrayList<>();
        List<Map<String, Object>> branches = new ArrayList<>();
        for (Issue issue : leading) {
            DemoVillage.Tree tree = village.trees().stream()
                    .filter(each -> id.apply(each.word()).equals(issue.id()))
                    .findFirst()
                    .orElseThrow();
            String of = issue.id().toString();
            trees.add(Map.of("issue", of, "objective", tree.objective()));
            tree.branches().forEach(branch -> branches.add(with(branch, "of", of)));
        }
        return Map.of("trees", trees, "branches", branches);
    }

    private static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        Map<String, Object> more = new HashMap<>(row);
        more.put(key, value);
        return more;
    }
}
