package kz.birlese.demo;

import java.util.List;
import java.util.Map;
import kz.birlese.plan.IssueField;
import kz.birlese.plan.IssueRaiser;

/**
 * What a settlement of the second year does, up to its last step; what lies beyond is null. Issues are named by words of
 * their own.
 *
 * @param settlement KATO code; {@code mentor} alike
 * @param person the account that works for it
 * @param group the form of {@code formWorkingGroup} without its date; {@code profile} that of {@code describeSettlement}
 */
record DemoVillage(
        String settlement,
        String mentor,
        String person,
        DemoStep last,
        Map<String, Object> group,
        Map<String, Object> profile,
        List<Raised> issues,
        boolean collectionOver,
        List<Online> online,
        Sorting sorting,
        List<Tree> trees,
        SentUp sentUp) {

    /** {@code row} is one of the form {@code recordIssues}, without its date. */
    record Raised(String word, Map<String, Object> row) {}

    /** Raised by anybody, and not looked at yet. */
    record Online(IssueField field, IssueRaiser by, String text) {}

    /** {@code into} is null unless it is merged. */
    record Sorted(String word, String into, String why) {}

    record Sorting(List<Sorted> merges, List<Sorted> setAside, List<String> leading) {}

    /** {@code branches} are rows of the form {@code drawProblemTrees}, without the issue. */
    record Tree(String word, String objective, List<Map<String, Object>> branches) {}

    record SentUp(String word, String tried) {}

    boolean plays(DemoStep step) {
        return step.compareTo(last) <= 0;
    }

    String text(String word) {
        return issues.stream()
                .filter(each -> each.word().equals(word))
                .map(each -> (String) each.row().get("text"))
                .findFirst()
                .orElseThrow();
    }
}
