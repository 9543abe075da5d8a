package kz.birlese.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How a settlement came to a plan that it adopted before the plan came into the house.
 *
 * @param members who sits in the working group
 * @param issues in the order they were raised
 */
public record AdoptedCycle(
        LocalDate launchedOn,
        WorkingGroups.Mandate mandate,
        List<WorkingGroups.Member> members,
        SettlementProfile.Figures profile,
        List<Raised> issues) {

    /**
     * An issue and what became of it.
     *
     * @param word by which others in the same plan name it
     * @param mergedInto the word of the issue that says the same; null unless it was merged
     * @param why it was merged or set aside; null for one that stands
     */
    public record Raised(String word, RaisedIssue issue, boolean leading, String mergedInto, String why) {}
}
