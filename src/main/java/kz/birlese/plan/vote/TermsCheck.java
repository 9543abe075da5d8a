package kz.birlese.plan.vote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;

/** Whether a vote can be held on these terms. */
final class TermsCheck {

    /** Parts of the budget in the smallest step allowed. Shares are raised less than twice this often: a count ends. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(1_000_000);

    private final List<Reason> reasons = new ArrayList<>();

    private TermsCheck() {}

    static void of(VotingRule rule, List<Item> items, Vote.Dots dots, Vote.Spending spending) {
        consistent(dots != null, rule == VotingRule.DOT_VOTE, "dots");
        consistent(spending != null, rule.spends(), "a budget");
        consistent(
                items.stream().map(Item::id).distinct().count() == items.size(), true, "items that are not the same");
        TermsCheck check = new TermsCheck();
        check.demand(!items.isEmpty(), "voteItems", Map.of());
        if (dots != null) {
            check.look(dots);
        }
        if (spending != null) {
            check.look(rule, spending, items);
        }
        if (!check.reasons.isEmpty()) {
            throw new Refusal(check.reasons);
        }
    }

    private void look(Vote.Dots dots) {
        demand(dots.perBallot() >= 1, "voteDots", Map.of("found", dots.perBallot()));
        demand(
                dots.perItem() >= 1 && dots.perItem() <= dots.perBallot(),
                "voteDotsOnItem",
                Map.of("found", dots.perItem(), "needed", dots.perBallot()));
    }

    private void look(VotingRule rule, Vote.Spending spending, List<Item> items) {
        consistent(spending.satisfaction() != null, rule == VotingRule.EQUAL_SHARES, "satisfaction");
        consistent(spending.step() == null || rule == VotingRule.EQUAL_SHARES, true, "a step");
        demand(isPositive(spending.budget()), "voteBudget", Map.of());
        items.stream()
                .filter(item -> !isPositive(item.cost()))
                .forEach(item -> demand(false, "voteCost", Map.of("item", item.title())));
        if (spending.step() != null && isPositive(spending.budget())) {
            Money smallest = smallestStep(spending.budget());
            demand(
                    spending.step().compareTo(smallest) >= 0,
                    "voteStep",
                    Map.of("found", spending.step(), "needed", smallest));
        }
    }

    private static Money smallestStep(Money budget) {
        return new Money(budget.amount().divide(STEPS, 2, RoundingMode.UP), budget.currency());
    }

    private static boolean isPositive(Money amount) {
        return amount != null && amount.amount().signum() > 0;
    }

    private void demand(boolean isMet, String rule, Map<String, Object> facts) {
        if (!isMet) {
            reasons.add(new Reason(rule, null, facts));
        }
    }

    private static void consistent(boolean found, boolean needed, String what) {
        if (found != needed) {
            throw new IllegalArgumentException((needed ? "The vote needs " : "The vote cannot have ") + what);
        }
    }
}
