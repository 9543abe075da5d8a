package kz.birlese.plan;

import java.util.List;
import java.util.UUID;
import kz.birlese.plan.PlanContent.IssueText;

/** The issues that the goals of a cycle may answer, for whoever drafts the plan. */
public interface IssueTitles {

    /** Those that lead the ranking of the cycle, the first first. */
    List<IssueText> leading(UUID cycleId);
}
