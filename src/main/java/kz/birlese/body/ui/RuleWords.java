package kz.birlese.body.ui;

import java.util.Map;
import kz.birlese.body.BodyRule;
import kz.birlese.body.RuleTerms;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** The rules of a body as people read them. */
final class RuleWords {

    private final Say say;

    RuleWords(Say say) {
        this.say = say;
    }

    Sheet sheet(BodyRule rule) {
        RuleTerms terms = rule.terms();
        return new Sheet()
                .fact(say.it("bodies.rule.noticeDays"), days(terms.noticeDays()))
                .fact(say.it("bodies.rule.papersDays"), days(terms.papersDays()))
                .fact(say.it("bodies.rule.quorum"), quorum(terms))
                .fact(say.it("bodies.rule.gatheringQuorum"), say.value(terms.gatheringQuorum()))
                .fact(say.it("bodies.rule.majority"), part(terms.majorityNumerator(), terms.majorityDenominator()))
                .fact(say.it("bodies.rule.termMonths"), months(terms.termMonths()))
                .fact(say.it("bodies.rule.meetingsEveryMonths"), months(terms.meetingsEveryMonths()))
                .fact(say.it("bodies.rule.basis"), say.value(rule.basis()));
    }

    private String quorum(RuleTerms terms) {
        String of = say.it("bodies.quorumOf." + terms.quorumOf());
        String residents = terms.residents() == null ? "" : " (" + say.value(terms.residents()) + ")";
        return part(terms.quorumNumerator(), terms.quorumDenominator()) + " · " + of + residents;
    }

    static String part(int numerator, int denominator) {
        return numerator + "/" + denominator;
    }

    private String days(int count) {
        return say.it("bodies.days", Map.of("count", count));
    }

    private String months(int count) {
        return say.it("bodies.months", Map.of("count", count));
    }
}
