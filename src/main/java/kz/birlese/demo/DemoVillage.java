package kz.birlese.demo;

import java.util.List;
import java.util.Map;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.IssueField;
import kz.birlese.plan.IssueRaiser;

/**
 * What a settlement does on the way to its plan, as far as it comes; what lies beyond is null. Issues are named by words of
 * their own.
 *
 * @param settlement KATO code; {@code mentor} alike, or null
 * @param person the account that works for it
 * @param second the account that confirms what the first has counted and signs what it has written
 * @param steps how many days ago each step was taken; null for a village that goes all the way
 * @param group the form of {@code formWorkingGroup} without its date; {@code profile} that of {@code describeSettlement}
 */
record DemoVillage(
        String settlement,
        String mentor,
        String person,
        String second,
        Map<DemoStep, Integer> steps,
        Map<String, Object> group,
        Map<String, Object> profile,
        List<Raised> issues,
        boolean collectionOver,
        List<Online> online,
        Sorting sorting,
        List<Tree> trees,
        SentUp sentUp,
        Vote vote,
        Plan plan) {

    /** {@code row} is one of the form {@code recordIssues}, without its date where all were raised at about one time. */
    record Raised(String word, Map<String, Object> row) {}

    /** Raised by anybody, without signing in. */
    record Online(IssueField field, IssueRaiser by, String text) {}

    /** {@code into} is null unless it is merged. */
    record Sorted(String word, String into, String why) {}

    record Sorting(List<Sorted> merges, List<Sorted> setAside, List<String> leading) {}

    /** {@code branches} are rows of the form {@code drawProblemTrees}, without the issue. */
    record Tree(String word, String objective, List<Map<String, Object>> branches) {}

    record SentUp(String word, String tried) {}

    /** A choice of a ballot in both languages of record. */
    record Name(String kk, String ru) {}

    /**
     * How people vote.
     *
     * @param names by the words of the leading issues; {@code costs} alike, in tenge, null unless the rule spends
     * @param present heads at the gathering
     * @param ballots how many ballots say the same, by what they say: words in their order, or {@code s}, {@code e}
     * @param online what accounts say, by account
     */
    record Vote(
            String rule,
            Map<String, Name> names,
            Map<String, Integer> costs,
            Integer budget,
            int quorum,
            int printed,
            int present,
            Map<String, Integer> ballots,
            Map<String, String> online) {}

    /**
     * @param firstYear of the plan as it is written down; dates of measures move with the year in which it is made
     * @param resolution the number of the one that adopts it; null when it does not come so far
     */
    record Plan(Trilingual title, int firstYear, List<AdoptedPlan.Goal> goals, String resolution) {}

    /** The words of an issue, by the word that names it. */
    String text(String word) {
        return issues.stream()
                .filter(each -> each.word().equals(word))
                .map(each -> (String) each.row().get("text"))
                .findFirst()
                .orElseThrow();
    }
}
