package kz.birlese.plan.vote;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Equal Shares as it reads in a text book: at every step the shares of every voter are looked at for every measure, one
 * ballot at a time, in fractions. Slow, and short enough to be believed; the product's count has to give the same.
 */
public final class PlainEqualShares {

    private final Vote vote;
    private final String seed;
    private final List<Ballot> voters;

    /** Ballots that mark something have a share. */
    public PlainEqualShares(Vote vote, List<? extends Ballot> ballots, String seed) {
        this.vote = vote;
        this.seed = seed;
        this.voters = ballots.stream()
                .filter(ballot -> !ballot.isEmpty())
                .map(Ballot.class::cast)
                .toList();
    }

    /** A measure, what those paid who could, and the measures with the same rate, in the order of {@link TieBreak}. */
    public record Bought(String item, Fraction each, List<String> equals) {

        /** The same of the product's count. */
        public static List<Bought> of(SharesRound round) {
            return round.purchases().stream()
                    .map(each -> new Bought(
                            each.item(),
                            each.each(),
                            each.tie() == null ? List.of() : each.tie().others()))
                    .toList();
        }
    }

    /** The round that holds. */
    public record Kept(int raises, List<Bought> bought) {}

    /** Raises the shares until the budget is spent over or all is bought that can be. */
    public Kept complete() {
        int raises = 0;
        List<Bought> kept = round(0);
        while (vote.spending().step() != null && kept.size() < affordable().size()) {
            List<Bought> next = round(raises + 1);
            if (cost(next).compareTo(Exact.of(vote.spending().budget().amount().unscaledValue())) > 0) {
                break;
            }
            kept = next;
            raises++;
        }
        return new Kept(raises, kept);
    }

    /** With every share raised so often. */
    public List<Bought> round(int raises) {
        List<Exact> left = new ArrayList<>(Collections.nCopies(voters.size(), share(raises)));
        List<Item> open = new ArrayList<>(affordable());
        List<Bought> bought = new ArrayList<>();
        List<Offer> offers = cheapest(open, left);
        while (!offers.isEmpty()) {
            Offer offer = offers.get(0);
            for (int voter = 0; voter < left.size(); voter++) {
                if (marks(voter, offer.item)) {
                    left.set(voter, left.get(voter).minus(offer.each).orZero());
                }
            }
            List<String> equals =
                    offers.stream().skip(1).map(each -> each.item.id()).toList();
            bought.add(new Bought(offer.item.id(), offer.each.inUnits(), equals));
            open.remove(offer.item);
            offers = cheapest(open, left);
        }
        return bought;
    }

    private Exact share(int raises) {
        if (voters.isEmpty()) {
            return Exact.of(BigInteger.ZERO);
        }
        Exact budget = Exact.of(vote.spending().budget().amount().unscaledValue());
        BigInteger raised = raises == 0
                ? BigInteger.ZERO
                : vote.spending().step().amount().unscaledValue().multiply(BigInteger.valueOf(raises));
        return budget.dividedBy(BigInteger.valueOf(voters.size())).minus(Exact.of(raised.negate()));
    }

    private List<Item> affordable() {
        return vote.items().stream()
                .filter(item -> votes(item) > 0)
                .filter(item -> item.cost().compareTo(vote.spending().budget()) <= 0)
                .toList();
    }

    private Exact cost(List<Bought> bought) {
        Exact cost = Exact.of(BigInteger.ZERO);
        for (Item item : vote.items()) {
            if (bought.stream().anyMatch(each -> each.item.equals(item.id()))) {
                cost = cost.minus(Exact.of(item.cost().amount().unscaledValue().negate()));
            }
        }
        return cost;
    }

    private record Offer(Item item, Exact each, Exact rate) {}

    /** All with the smallest rate, the one to buy first; none when nothing can be bought. */
    private List<Offer> cheapest(List<Item> open, List<Exact> left) {
        List<Offer> offers = new ArrayList<>();
        for (Item item : open) {
            Offer offer = offer(item, left);
            if (offer != null) {
                offers.add(offer);
            }
        }
        offers.sort(Comparator.comparing(Offer::rate)
                .thenComparing(offer -> -votes(offer.item))
                .thenComparing(offer -> offer.item.cost())
                .thenComparing(offer -> lot(offer.item)));
        return offers.stream()
                .filter(offer -> offer.rate.compareTo(offers.get(0).rate) == 0)
                .toList();
    }

    /** From the poorest supporter to the richest: whoever has less than an equal part of the rest gives all. */
    private Offer offer(Item item, List<Exact> left) {
        List<Exact> purses = new ArrayList<>();
        for (int voter = 0; voter < left.size(); voter++) {
            if (marks(voter, item)) {
                purses.add(left.get(voter));
            }
        }
        Collections.sort(purses);
        Exact rest = Exact.of(item.cost().amount().unscaledValue());
        for (int poorer = 0; poorer < purses.size(); poorer++) {
            Exact part = rest.dividedBy(BigInteger.valueOf(purses.size() - poorer));
            if (purses.get(poorer).compareTo(part) >= 0) {
                return new Offer(item, part, part.dividedBy(worth(item)));
            }
            rest = rest.minus(purses.get(poorer));
        }
        return null;
    }

    private BigInteger worth(Item item) {
        return vote.spending().satisfaction() == Satisfaction.COST
                ? item.cost().amount().unscaledValue()
                : BigInteger.ONE;
    }

    private boolean marks(int voter, Item item) {
        return voters.get(voter).items().contains(item.id());
    }

    private int votes(Item item) {
        return (int) voters.stream()
                .filter(ballot -> ballot.items().contains(item.id()))
                .count();
    }

    private String lot(Item item) {
        try {
            byte[] text = (seed + ":" + item.id()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A fraction of hundredths. */
    private record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

        Exact {
            BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }

        static Exact of(BigInteger whole) {
            return new Exact(whole, BigInteger.ONE);
        }

        Exact minus(Exact other) {
            return new Exact(
                    numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Exact dividedBy(BigInteger parts) {
            return new Exact(numerator, denominator.multiply(parts));
        }

        Exact orZero() {
            return numerator.signum() < 0 ? of(BigInteger.ZERO) : this;
        }

        Fraction inUnits() {
            return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(100)));
        }

        @Override
        public int compareTo(Exact other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }
}
