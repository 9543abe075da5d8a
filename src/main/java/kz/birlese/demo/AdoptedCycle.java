package kz.birlese.demo;

import java.time.LocalDate;
import java.util.List;
import kz.birlese.plan.RaisedIssue;
import kz.birlese.plan.SettlementProfile;
import kz.birlese.plan.WorkingGroups;

/**
 * How a settlement of the demo came to its plan.
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
