package kz.birlese.plan.vote;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.programme.Money;

/** Says in measures and money what was counted in numbers. */
final class SharesReport {

    private static final BigInteger HUNDREDTHS = BigInteger.valueOf(100);

    private final Vote vote;
    private final TieOrder order;
    private final Electorate electorate;

    SharesReport(Vote vote, TieOrder order, Electorate electorate) {
        this.vote = vote;
        this.order = order;
        this.electorate = electorate;
    }

    SharesRound of(SharesCount count) {
        List<SharesRound.Purchase> purchases =
                count.bought().stream().map(this::purchase).toList();
        Money spent = new Money(
                new BigDecimal(count.spent(), 2), vote.spending().budget().currency());
        return new SharesRound(units(count.share()), purchases, unfunded(count), spent);
    }

    private SharesRound.Purchase purchase(SharesCount.Bought bought) {
        Item item = electorate.measures().get(bought.measure());
        boolean countsCost = vote.spending().satisfaction() == Satisfaction.COST;
        Fraction rate = new Fraction(
                bought.each().numerator(),
                bought.each().denominator().multiply(countsCost ? Electorate.hundredths(item.cost()) : HUNDREDTHS));
        List<Item> equals = Stream.concat(Stream.of(bought.measure()), bought.equals().stream())
                .map(electorate.measures()::get)
                .toList();
        return new SharesRound.Purchase(
                item.id(),
                order.votes(item),
                item.cost(),
                units(bought.each()),
                bought.payers(),
                bought.poorer(),
                units(bought.poorerGave()),
                rate,
                order.between(equals));
    }

    private List<SharesRound.Unfunded> unfunded(SharesCount count) {
        Map<String, Integer> numbers = new HashMap<>();
        electorate.measures().forEach(item -> numbers.put(item.id(), numbers.size()));
        List<Item> unfunded = new ArrayList<>(order.sorted(vote.items()));
        count.bought().forEach(each -> unfunded.remove(electorate.measures().get(each.measure())));
        return unfunded.stream()
                .map(item -> {
                    Integer number = numbers.get(item.id());
                    Fraction have = number == null ? null : units(count.supportersHave(number));
                    return new SharesRound.Unfunded(item.id(), order.votes(item), item.cost(), why(item), have);
                })
                .toList();
    }

    private SharesRound.Why why(Item item) {
        if (order.votes(item) == 0) {
            return SharesRound.Why.NO_VOTES;
        }
        return item.cost().compareTo(vote.spending().budget()) > 0
                ? SharesRound.Why.DEARER_THAN_BUDGET
                : SharesRound.Why.SUPPORTERS_CANNOT_PAY;
    }

    private static Fraction units(Fraction hundredths) {
        return new Fraction(hundredths.numerator(), hundredths.denominator().multiply(HUNDREDTHS));
    }
}
