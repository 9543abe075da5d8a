package kz.birlese.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal.Reason;

/** What the rules of a body must keep to, whatever document sets them. */
final class RuleCheck {

    private static final int MOST_DAYS = 90;
    private static final int MOST_PART = 1000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_MONTHS = 120;

    private RuleCheck() {}

    /**
     * Every broken rule at its field: {@code ruleNumber} outside of its limits, {@code rulePapersAfterNotice} where the
     * papers would go out before the notice, {@code rulePart} where a part is more than the whole, {@code ruleResidents}
     * where the quorum is a part of residents nobody has counted.
     */
    static List<Reason> broken(RuleTerms terms) {
        List<Reason> broken = new ArrayList<>();
        within(terms.noticeDays(), 1, MOST_DAYS, "noticeDays", broken);
        within(terms.papersDays(), 0, MOST_DAYS, "papersDays", broken);
        if (terms.papersDays() > terms.noticeDays()) {
            Map<String, Object> facts = Map.of("found", terms.papersDays(), "needed", terms.noticeDays());
            broken.add(new Reason("rulePapersAfterNotice", "papersDays", facts));
        }
        part(terms.quorumNumerator(), terms.quorumDenominator(), "quorum", broken);
        part(terms.majorityNumerator(), terms.majorityDenominator(), "majority", broken);
        if (terms.quorumOf() == RuleTerms.QuorumOf.RESIDENTS && terms.residents() == null) {
            broken.add(new Reason("ruleResidents", "residents", Map.of()));
        } else if (terms.residents() != null) {
            within(terms.residents(), 1, MOST_PEOPLE, "residents", broken);
        }
        within(terms.gatheringQuorum(), 1, MOST_PEOPLE, "gatheringQuorum", broken);
        within(terms.termMonths(), 1, MOST_MONTHS, "termMonths", broken);
        within(terms.meetingsEveryMonths(), 1, MOST_MONTHS, "meetingsEveryMonths", broken);
        return broken;
    }

    private static void within(int found, int least, int most, String field, List<Reason> broken) {
        if (found < least || found > most) {
            broken.add(new Reason("ruleNumber", field, Map.of("found", found, "least", least, "most", most)));
        }
    }

    private static void part(int numerator, int denominator, String field, List<Reason> broken) {
        if (numerator < 1 || denominator > MOST_PART || numerator > denominator) {
            broken.add(new Reason("rulePart", field, Map.of("found", numerator + "/" + denominator)));
        }
    }
}
