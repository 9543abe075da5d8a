package kz.birlese.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.vote.Ballot;
import kz.birlese.plan.vote.Item;
import kz.birlese.plan.vote.Vote;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Refusal;

/**
 * What is voted on and by which rule, as fixed before the first ballot.
 *
 * @param choices in the order of the ballot; there they carry the numbers from 1
 * @param dots null unless the rule is {@link VotingRule#DOT_VOTE}
 * @param spending null unless the rule spends a budget
 */
public record VoteTerms(VotingRule rule, List<Choice> choices, Vote.Dots dots, Vote.Spending spending) {

    /**
     * An issue as it stands on the ballot.
     *
     * @param number of the issue, for example {@code I-475233100-12}
     * @param cost null unless the rule spends a budget
     */
    public record Choice(UUID issue, String number, Trilingual name, Money cost) {}

    /** Throws {@link Refusal} when nobody could vote on these terms, see {@link Vote}. */
    public VoteTerms {
        choices = List.copyOf(choices);
        vote(rule, choices, dots, spending);
    }

    /** For the count. */
    public Vote vote() {
        return vote(rule, choices, dots, spending);
    }

    private static Vote vote(VotingRule rule, List<Choice> choices, Vote.Dots dots, Vote.Spending spending) {
        List<Item> items = choices.stream()
                .map(choice -> new Item(choice.issue().toString(), choice.name(), choice.cost()))
                .toList();
        return new Vote(rule, items, dots, spending);
    }

    /**
     * The ballot with these marks: with dots a number for every dot, otherwise each number once, in order where the rule
     * asks for an order. Throws {@link Refusal} with every rule it breaks, {@code ballotItemUnknown} and those of {@link
     * Vote#check}.
     */
    Ballot ballot(List<Integer> marks) {
        List<Refusal.Reason> unknown = marks.stream()
                .distinct()
                .filter(number -> number < 1 || number > choices.size())
                .map(number -> new Refusal.Reason("ballotItemUnknown", "marks", Map.of("found", number.toString())))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(unknown);
        }
        Ballot ballot = marked(marks.stream()
                .map(number -> choices.get(number - 1).issue().toString())
                .toList());
        vote().check(ballot);
        return ballot;
    }

    private Ballot marked(List<String> items) {
        return switch (rule.ballot()) {
            case DOTS -> dots(items);
            case RANKING -> new Ballot.Ranking(items);
            case APPROVALS -> new Ballot.Approvals(items);
        };
    }

    private static Ballot dots(List<String> items) {
        Map<String, Integer> dots = new LinkedHashMap<>();
        items.forEach(item -> dots.merge(item, 1, Integer::sum));
        List<Ballot.Mark> marks = new ArrayList<>();
        dots.forEach((item, count) -> marks.add(new Ballot.Mark(item, count)));
        return new Ballot.Dots(marks);
    }

    /** Equal terms are equal bytes. */
    String canonical() {
        return CanonicalJson.write(this);
    }

    /** The choice with the id that counts name it by. */
    public Choice choice(String item) {
        return choices.stream()
                .filter(each -> each.issue().toString().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /** The number of the choice on the ballot, from 1. */
    public int number(String item) {
        return choices.indexOf(choice(item)) + 1;
    }
}
