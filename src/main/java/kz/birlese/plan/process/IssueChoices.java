package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import kz.birlese.plan.Issue;

/** Issues to choose from, as forms read choices. */
final class IssueChoices {

    private static final int LONGEST = 120;

    private IssueChoices() {}

    static List<Map<String, String>> of(List<Issue> issues) {
        return issues.stream()
                .map(issue -> Map.of("value", issue.id().toString(), "label", label(issue)))
                .toList();
    }

    /** The number alone says nothing to people; the whole text is too long for a list. */
    static String label(Issue issue) {
        String text = issue.text();
        return issue.number() + " · " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
