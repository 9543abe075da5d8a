package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an applicant wrote. Amounts in tenge. Contains personal data; never goes to the engine.
 *
 * @param settlement KATO code
 * @param goal the plan goal the project serves
 * @param contribution what will change in the village
 * @param products what will be sold and to whom; null when not written, like experience and risks
 * @param ideaAgeMonths how long the idea has existed, in months
 * @param declarations the statements the applicant ticked
 * @param address where the business is or will be; null when not written, and not asked at first, like the next
 * @param acquainted whom the applicant knows or is related to among jurors and staff; not for jurors to read
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
        List<Attachment> identityDocuments,
        List<Attachment> files,
        Set<Declaration> declarations,
        @JsonInclude(JsonInclude.Include.NON_NULL) String address,
        @JsonInclude(JsonInclude.Include.NON_NULL) String acquainted) {

    public Proposal {
        budget = List.copyOf(budget);
        identityDocuments = List.copyOf(identityDocuments);
        files = List.copyOf(files);
        declarations = Collections.unmodifiableSet(new TreeSet<>(declarations));
    }

    /** One line of the project's budget, in tenge. */
    public record BudgetLine(String item, BigDecimal amount) {}

    /** A stored file, with the SHA-256 of its content so that the receipt covers it too. */
    public record Attachment(UUID file, String sha256) {}

    /** What an applicant declares; the rules of the call say which must be there. */
    public enum Declaration {
        /** None of the exclusion situations applies (bankruptcy, fraud, tax debt, conflict of interest). */
        NO_EXCLUSION("noExclusion"),
        NO_DOUBLE_FUNDING("noDoubleFunding"),
        TRUTHFUL("truthful"),
        CHECKS_ALLOWED("checksAllowed");

        private final String field;

        Declaration(String field) {
            this.field = field;
        }

        /** Its box in the form. */
        public String field() {
            return field;
        }
    }

    /** The same with what a clarification may change. */
    Proposal amended(
            String newProducts,
            String newExperience,
            String newRisks,
            List<Attachment> newIdentityDocuments,
            List<Attachment> newFiles) {
        return new Proposal(
                settlement,
                goal,
                title,
                summary,
                contribution,
                newProducts,
                newExperience,
                newRisks,
                jobs,
                jobsYouth,
                jobsWomen,
                ideaAgeMonths,
                budget,
                amountRequested,
                ownContribution,
                newIdentityDocuments,
                newFiles,
                declarations,
                address,
                acquainted);
    }

    /** The same as jurors may read it: without what would tell who the applicant knows and where they are found. */
    Proposal forJurors() {
        return new Proposal(
                settlement,
                goal,
                title,
                summary,
                contribution,
                products,
                experience,
                risks,
                jobs,
                jobsYouth,
                jobsWomen,
                ideaAgeMonths,
                budget,
                amountRequested,
                ownContribution,
                identityDocuments,
                files,
                declarations,
                null,
                null);
    }

    /** How many of the sections that a jury needs were left empty. */
    public int emptySections() {
        return (int)
                Stream.of(products, experience, risks).filter(Objects::isNull).count();
    }

    /** The whole project: requested and own together. */
    public BigDecimal projectCost() {
        return amountRequested.add(ownContribution);
    }

    /** Budget lines minus the whole project; zero when they add up. */
    public BigDecimal budgetDifference() {
        return budgetTotal().subtract(projectCost());
    }

    public BigDecimal budgetTotal() {
        return budget.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The own contribution in percent of the whole project, scale 2; zero for a project that costs nothing. */
    public BigDecimal ownShare() {
        return ownShare(amountRequested, ownContribution);
    }

    static BigDecimal ownShare(BigDecimal amountRequested, BigDecimal ownContribution) {
        BigDecimal cost = amountRequested.add(ownContribution);
        return cost.signum() == 0
                ? BigDecimal.ZERO
                : ownContribution.movePointRight(2).divide(cost, 2, RoundingMode.HALF_UP);
    }
}
