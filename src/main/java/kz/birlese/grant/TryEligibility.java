package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ApplicationWords.FindingLine;
import kz.birlese.grant.Proposal.Declaration;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.plan.Plans;
import kz.birlese.workflow.AskTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells anybody, before they write a word, which rules of a call they would not meet: the same table, in the version the
 * call has frozen, that decides about applications later. Nothing is recorded.
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class TryEligibility {

    /** Stands for none of the goals a call serves. */
    private static final UUID NO_GOAL = new UUID(0, 0);

    /**
     * What somebody says of themselves and of an idea.
     *
     * @param settlement KATO code
     * @param goal of a plan; null when none of those the call serves
     * @param amountRequested in tenge, zero or more
     * @param ownContribution in tenge, zero or more
     * @param appliedAlready whether there is an application of theirs in the call
     */
    public record Answers(
            ApplicantKind kind,
            String settlement,
            UUID goal,
            BigDecimal amountRequested,
            BigDecimal ownContribution,
            int ideaAgeMonths,
            boolean appliedAlready,
            boolean noExclusion,
            boolean noDoubleFunding) {

        Set<Declaration> declarations() {
            Set<Declaration> made = new HashSet<>();
            if (noExclusion) {
                made.add(Declaration.NO_EXCLUSION);
            }
            if (noDoubleFunding) {
                made.add(Declaration.NO_DOUBLE_FUNDING);
            }
            return made;
        }
    }

    private final ShowCalls calls;
    private final Plans plans;
    private final AskTable table;
    private final ApplicationWords words;

    TryEligibility(ShowCalls calls, Plans plans, AskTable table, ApplicationWords words) {
        this.calls = calls;
        this.plans = plans;
        this.table = table;
        this.words = words;
    }

    /** A goal of another village is none: an application serves the plan of the place it is for. */
    private boolean servesItsVillage(Answers answers) {
        return answers.goal() != null
                && plans.isAdopted(answers.goal())
                && plans.goal(answers.goal()).settlement().equals(answers.settlement());
    }

    /** The rules not met, each with how to mend it; empty when all are. Throws {@code NotFound} as {@link ShowCalls#named}. */
    public List<FindingLine> of(String callNumber, Answers answers, Language language) {
        Call call = calls.named(callNumber);
        EligibilityFacts facts = new EligibilityFacts(
                answers.kind(),
                answers.settlement(),
                servesItsVillage(answers) ? answers.goal() : NO_GOAL,
                answers.amountRequested(),
                Proposal.ownShare(answers.amountRequested(), answers.ownContribution()),
                answers.declarations(),
                answers.ideaAgeMonths(),
                call.settings(),
                answers.goal() == null || plans.isAdopted(answers.goal()),
                answers.appliedAlready() ? 1 : 0,
                true);
        return table.of(call.applicationVersion(), EligibilityFacts.TABLE, facts.inputs()).stream()
                .map(row -> (String) row.get("rule"))
                .map(rule -> words.line(language, rule, facts.figures(rule)))
                .toList();
    }
}
