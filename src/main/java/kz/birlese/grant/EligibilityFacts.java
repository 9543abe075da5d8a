package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.Proposal.Declaration;
import kz.birlese.people.ApplicantKind;

/**
 * What the eligibility table is asked, and for each of its rules the figures to show: what was found, what the call
 * needs. Figures are numbers and codes; the words come when somebody reads them.
 *
 * @param settlement KATO code
 * @param amountRequested in tenge
 * @param ownShare percent of the project
 * @param goalAdopted whether the plan of the goal is adopted still
 * @param otherApplications of the same IIN or BIN in the same call
 * @param documentsComplete whether no finding of the completeness check stands
 */
record EligibilityFacts(
        ApplicantKind kind,
        String settlement,
        UUID goal,
        BigDecimal amountRequested,
        BigDecimal ownShare,
        Set<Declaration> declarations,
        int ideaAgeMonths,
        CallSettings call,
        boolean goalAdopted,
        long otherApplications,
        boolean documentsComplete) {

    static final String TABLE = "decideEligibility";

    /** Declarations without which nobody may be funded: no exclusion situation, no double funding. */
    private static final Set<Declaration> FUNDABLE = Set.of(Declaration.NO_EXCLUSION, Declaration.NO_DOUBLE_FUNDING);

    /** Those of an application as it was sent. */
    static EligibilityFacts of(
            GrantApplication application,
            Proposal proposal,
            CallSettings call,
            boolean goalAdopted,
            long otherApplications,
            boolean documentsComplete) {
        return new EligibilityFacts(
                application.kind(),
                proposal.settlement(),
                proposal.goal(),
                proposal.amountRequested(),
                proposal.ownShare(),
                proposal.declarations(),
                proposal.ideaAgeMonths(),
                call,
                goalAdopted,
                otherApplications,
                documentsComplete);
    }

    /** What was found and what is needed. */
    record Figures(String found, String needed) {}

    Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("applicantKindAllowed", call.applicantKinds().contains(kind));
        inputs.put("settlementInCall", call.settlements().contains(settlement));
        inputs.put("amountRequested", amountRequested.doubleValue());
        inputs.put("minimumGrant", call.minimumGrant().amount().doubleValue());
        inputs.put("maximumGrant", call.maximumGrant().amount().doubleValue());
        inputs.put("ownShare", ownShare.doubleValue());
        inputs.put("ownShareMinimum", call.ownShareMinimum().doubleValue());
        inputs.put("ownShareMaximum", call.ownShareMaximum().doubleValue());
        inputs.put("goalAdopted", goalAdopted);
        inputs.put("goalServed", call.goals().contains(goal));
        inputs.put("otherApplications", otherApplications);
        inputs.put("declarationsMade", declarations.containsAll(FUNDABLE));
        inputs.put("ideaAgeMonths", ideaAgeMonths);
        inputs.put("maximumIdeaAgeMonths", call.maximumIdeaAgeMonths());
        inputs.put("documentsComplete", documentsComplete);
        return inputs;
    }

    /** The figures behind a failed rule of the table. */
    Figures figures(String rule) {
        return switch (rule) {
            case "applicantKindNotAllowed" -> figures(kind, joined(call.applicantKinds()));
            case "settlementNotInCall" -> figures(settlement, joined(call.settlements()));
            case "amountBelowMinimum" ->
                figures(amountRequested, call.minimumGrant().amount());
            case "amountAboveMaximum" ->
                figures(amountRequested, call.maximumGrant().amount());
            case "ownShareBelowMinimum" -> figures(ownShare, call.ownShareMinimum());
            case "ownShareAboveMaximum" -> figures(ownShare, call.ownShareMaximum());
            case "secondApplication" -> figures(otherApplications + 1, 1);
            case "declarationsMissing" -> figures(joined(declarations), joined(FUNDABLE));
            case "ideaTooOld" -> figures(ideaAgeMonths, call.maximumIdeaAgeMonths());
            default -> figures("", "");
        };
    }

    private static Figures figures(Object found, Object needed) {
        return new Figures(plain(found), plain(needed));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static String joined(Set<? extends Comparable<?>> values) {
        return new TreeSet<>(values).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
