package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.birlese.grant.Proposal.Declaration;

/**
 * What the eligibility table is asked, and for each of its rules the figures to show: what was found, what the call
 * needs. Figures are numbers and codes; the words come when somebody reads them.
 *
 * @param goalAdopted whether the plan of the goal is adopted still
 * @param otherApplications of the same IIN or BIN in the same call
 * @param documentsComplete whether no finding of the completeness check stands
 */
record EligibilityFacts(
        GrantApplication application,
        Proposal proposal,
        CallSettings call,
        boolean goalAdopted,
        long otherApplications,
        boolean documentsComplete) {

    /** Declarations without which nobody may be funded: no exclusion situation, no double funding. */
    private static final Set<Declaration> FUNDABLE = Set.of(Declaration.NO_EXCLUSION, Declaration.NO_DOUBLE_FUNDING);

    /** What was found and what is needed. */
    record Figures(String found, String needed) {}

    Map<String, Object> inputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("applicantKindAllowed", call.applicantKinds().contains(application.kind()));
        inputs.put("settlementInCall", call.settlements().contains(proposal.settlement()));
        inputs.put("amountRequested", proposal.amountRequested().doubleValue());
        inputs.put("minimumGrant", call.minimumGrant().amount().doubleValue());
        inputs.put("maximumGrant", call.maximumGrant().amount().doubleValue());
        inputs.put("ownShare", proposal.ownShare().doubleValue());
        inputs.put("ownShareMinimum", call.ownShareMinimum().doubleValue());
        inputs.put("ownShareMaximum", call.ownShareMaximum().doubleValue());
        inputs.put("goalAdopted", goalAdopted);
        inputs.put("goalServed", call.goals().contains(proposal.goal()));
        inputs.put("otherApplications", otherApplications);
        inputs.put("declarationsMade", proposal.declarations().containsAll(FUNDABLE));
        inputs.put("ideaAgeMonths", proposal.ideaAgeMonths());
        inputs.put("maximumIdeaAgeMonths", call.maximumIdeaAgeMonths());
        inputs.put("documentsComplete", documentsComplete);
        return inputs;
    }

    /** The figures behind a failed rule of the table. */
    Figures figures(String rule) {
        return switch (rule) {
            case "applicantKindNotAllowed" -> figures(application.kind(), joined(call.applicantKinds()));
            case "settlementNotInCall" -> figures(proposal.settlement(), joined(call.settlements()));
            case "amountBelowMinimum" ->
                figures(proposal.amountRequested(), call.minimumGrant().amount());
            case "amountAboveMaximum" ->
                figures(proposal.amountRequested(), call.maximumGrant().amount());
            case "ownShareBelowMinimum" -> figures(proposal.ownShare(), call.ownShareMinimum());
            case "ownShareAboveMaximum" -> figures(proposal.ownShare(), call.ownShareMaximum());
            case "secondApplication" -> figures(otherApplications + 1, 1);
            case "declarationsMissing" -> figures(joined(proposal.declarations()), joined(FUNDABLE));
            case "ideaTooOld" -> figures(proposal.ideaAgeMonths(), call.maximumIdeaAgeMonths());
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
