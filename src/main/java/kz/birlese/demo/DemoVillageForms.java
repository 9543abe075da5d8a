package kz.birlese.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What a working group of the demo types into its forms. */
final class DemoVillageForms {

    private DemoVillageForms() {}

    static Map<String, Object> group(DemoVillage village, LocalDate today) {
        return with(village.group(), "documentDate", today);
    }

    static Map<String, Object> issues(DemoVillage village, LocalDate raisedOn) {
        List<Map<String, Object>> rows = new ArrayList<>();
        village.issues().forEach(each -> rows.add(with(each.row(), "raisedOn", raisedOn)));
        return Map.of("issues", rows, "collectionOver", village.collectionOver());
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
     * The rows of the trees stand in the order of the form: the issues that lead, the most voices first.
     *
     * @param id that of the issue a word names
     */
    static Map<String, Object> trees(DemoVillage village, Function<String, UUID> id) {
        List<Map<String, Object>> branches = new ArrayList<>();
        for (DemoVillage.Tree tree : village.trees()) {
            String of = id.apply(tree.word()).toString();
            tree.branches().forEach(branch -> branches.add(with(branch, "of", of)));
        }
        return Map.of(
                "trees",
                village.trees().stream()
                        .map(tree -> Map.of("issue", id.apply(tree.word()).toString(), "objective", tree.objective()))
                        .toList(),
                "branches",
                branches);
    }

    private static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        Map<String, Object> more = new HashMap<>(row);
        more.put(key, value);
        return more;
    }
}
