package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an applicant wrote. Amounts in tenge. Contains personal data; never goes to the engine.
 *
 * @param settlement KATO code
 * @param goal the plan goal the project serves
 * @param contribution what will change in the village
 * @param experience, risks how the applicant will carry it out and keep it going; null when not written
 * @param ideaAgeMonths how long the idea has existed, in months
 * @param files ids of stored files
 * @param declarations the statements the applicant ticked
 */
public record Proposal(
        String settlement,
        UUID goal,
        String title,
        String summary,
        String contribution,
        String products,
        String experience,
        String risks,
        int jobs,
        int jobsYouth,
        int jobsWomen,
        int ideaAgeMonths,
        List<BudgetLine> budget,
        BigDecimal amountRequested,
        BigDecimal ownContribution,
        List<UUID> identityDocuments,
        List<UUID> files,
        Set<Declaration> declarations) {

    /** One line of the project's budget, in tenge. */
    public record BudgetLine(String item, BigDecimal amount) {}

    /** What an applicant declares; the rules of the call say which must be there. */
    public enum Declaration {
        /** None of the exclusion situations applies (bankruptcy, fraud, tax debt, conflict of interest). */
        NO_EXCLUSION,
        NO_DOUBLE_FUNDING,
        TRUTHFUL,
        CHECKS_ALLOWED
    }

    /** The whole project: requested and own together. */
    public BigDecimal projectCost() {
        return amountRequested.add(ownContribution);
    }

    public BigDecimal budgetTotal() {
        return budget.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The own contribution in percent of the whole project, scale 2; zero for a project that costs nothing. */
    public BigDecimal ownShare() {
        if (projectCost().signum() == 0) {
            return BigDecimal.ZERO;
        }
        return ownContribution.movePointRight(2).divide(projectCost(), 2, RoundingMode.HALF_UP);
    }
}
