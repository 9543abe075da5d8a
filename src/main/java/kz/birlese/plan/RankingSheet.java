package kz.birlese.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.people.Language;
import kz.birlese.people.Sayable;
import kz.birlese.plan.vote.BordaTally;
import kz.birlese.plan.vote.DotTally;
import kz.birlese.plan.vote.Fraction;
import kz.birlese.plan.vote.GreedyTally;
import kz.birlese.plan.vote.Pairs;
import kz.birlese.plan.vote.Place;
import kz.birlese.plan.vote.SchulzeTally;
import kz.birlese.plan.vote.SharesRound;
import kz.birlese.plan.vote.SharesTally;
import kz.birlese.plan.vote.Tally;
import kz.birlese.plan.vote.TieBreak;

/** A result as tables: what came first, and the arithmetic by which anybody can count it again. */
public record RankingSheet(List<Part> parts) {

    /**
     * A table.
     *
     * @param key its heading stands under {@code tallied.<key>}, those of its columns under {@code tallied.<key>.<column>}
     * @param rows numbers, amounts, names, words of {@link Word} and short texts that read the same in every language
     */
    public record Part(String key, List<String> columns, List<List<Object>> rows) {}

    /** A word that is said in the language of whoever reads, under its key. */
    public record Word(String key) {}

    /** The name of an issue after its number on the ballot. */
    private record Named(int number, Sayable name) implements Sayable {
        @Override
        public String in(Language language) {
            return number + ". " + name.in(language);
        }
    }

    /** The result of a vote on these terms. */
    public static RankingSheet of(VoteTerms terms, VoteResult result) {
        return new RankingSheet(new Writer(terms).parts(result.tally()));
    }

    /** Writes for one vote. */
    private record Writer(VoteTerms terms) {

        List<Part> parts(Tally tally) {
            if (tally instanceof DotTally dots) {
                return List.of(order(dots), dots(dots));
            }
            if (tally instanceof BordaTally borda) {
                return List.of(order(borda), points(borda));
            }
            if (tally instanceof SchulzeTally schulze) {
                return List.of(
                        order(schulze),
                        pairs("preferences", schulze.preferences()),
                        pairs("strengths", schulze.strengths()));
            }
            if (tally instanceof GreedyTally greedy) {
                return List.of(steps(greedy), ties(greedy.tieBreaks()));
            }
            SharesTally shares = (SharesTally) tally;
            return List.of(
                    purchases("kept", shares.kept()),
                    unfunded(shares.kept()),
                    summary(shares),
                    purchases("first", shares.first()),
                    ties(shares.tieBreaks()));
        }

        private Part order(Tally.Ordered tally) {
            return new Part(
                    "order",
                    List.of("place", "issue"),
                    tally.places().stream().map(this::place).toList());
        }

        private List<Object> place(Place place) {
            return List.of(place.place(), name(place.item()));
        }

        private Part dots(DotTally tally) {
            List<List<Object>> rows = new ArrayList<>();
            tally.places().forEach(place -> {
                DotTally.Given dots = tally.items().get(place.item());
                String sum = dots.ballots().entrySet().stream()
                        .map(each -> each.getKey() + " × " + each.getValue())
                        .collect(Collectors.joining(" + "));
                rows.add(List.of(name(place.item()), sum, dots.total()));
            });
            return new Part("dots", List.of("issue", "sum", "total"), rows);
        }

        private Part points(BordaTally tally) {
            int ranks = terms.choices().size();
            List<List<Object>> rows = new ArrayList<>();
            tally.places().forEach(place -> {
                BordaTally.Points points = tally.items().get(place.item());
                String sum = IntStream.range(0, ranks - 1)
                        .filter(rank -> points.ballots().get(rank) > 0)
                        .mapToObj(rank -> points.ballots().get(rank) + " × " + (ranks - 1 - rank))
                        .collect(Collectors.joining(" + "));
                rows.add(List.of(name(place.item()), sum, points.total()));
            });
            return new Part("points", List.of("issue", "sum", "total"), rows);
        }

        /** A pair a row: a table of all against all is too wide for a phone. */
        private Part pairs(String key, Pairs pairs) {
            List<List<Object>> rows = new ArrayList<>();
            for (int one = 0; one < pairs.items().size(); one++) {
                for (int other = one + 1; other < pairs.items().size(); other++) {
                    rows.add(List.of(
                            name(pairs.items().get(one)),
                            pairs.rows().get(one).get(other) + " : "
                                    + pairs.rows().get(other).get(one),
                            name(pairs.items().get(other))));
                }
            }
            return new Part(key, List.of("one", "numbers", "other"), rows);
        }

        private Part steps(GreedyTally tally) {
            List<List<Object>> rows = tally.steps().stream()
                    .map(step -> List.<Object>of(
                            name(step.item()),
                            step.votes(),
                            step.cost(),
                            new Word("tallied.decision." + step.decision()),
                            step.left()))
                    .toList();
            return new Part("steps", List.of("issue", "votes", "cost", "decision", "left"), rows);
        }

        private Part purchases(String key, SharesRound round) {
            List<List<Object>> rows = round.purchases().stream()
                    .map(each -> List.<Object>of(
                            name(each.item()),
                            each.votes(),
                            each.cost(),
                            each.payers() + " × " + amount(each.each())
                                    + (each.emptied() == 0
                                            ? ""
                                            : " + " + each.emptied() + ": " + amount(each.emptiedGave()))))
                    .toList();
            return new Part(key, List.of("issue", "votes", "cost", "paid"), rows);
        }

        private Part unfunded(SharesRound round) {
            List<List<Object>> rows = round.unfunded().stream()
                    .map(each -> List.<Object>of(
                            name(each.item()),
                            each.votes(),
                            each.cost(),
                            new Word("tallied.why." + each.why()),
                            each.supportersHave() == null ? "" : amount(each.supportersHave())))
                    .toList();
            return new Part("unfunded", List.of("issue", "votes", "cost", "why", "have"), rows);
        }

        private Part summary(SharesTally tally) {
            List<List<Object>> rows = List.of(
                    List.of(new Word("tallied.shares.budget"), tally.budget()),
                    List.of(
                            new Word("tallied.shares.first"),
                            amount(tally.first().share())),
                    List.of(new Word("tallied.shares.raises"), tally.raises()),
                    List.of(new Word("tallied.shares.kept"), amount(tally.kept().share())),
                    List.of(new Word("tallied.shares.spent"), tally.spent()),
                    List.of(new Word("tallied.shares.ending"), new Word("tallied.ending." + tally.ending())));
            return new Part("shares", List.of("what", "value"), rows);
        }

        private Part ties(List<TieBreak> ties) {
            List<List<Object>> rows = new ArrayList<>();
            ties.forEach(tie -> rows.add(List.of(
                    name(tie.first()),
                    tie.others().stream()
                            .map(each -> String.valueOf(terms.number(each)))
                            .collect(Collectors.joining(", ")),
                    new Word("tallied.by." + tie.by()),
                    lots(tie.lots()))));
            return new Part("ties", List.of("first", "others", "by", "lots"), rows);
        }

        private String lots(Map<String, String> lots) {
            return lots.entrySet().stream()
                    .map(lot -> terms.number(lot.getKey()) + ": " + lot.getValue())
                    .collect(Collectors.joining(", "));
        }

        private Sayable name(String item) {
            return new Named(terms.number(item), terms.choice(item).name());
        }

        /** To the hundredth; the exact fraction stands in the stored result. */
        private static String amount(Fraction fraction) {
            return fraction.rounded(2).toPlainString();
        }
    }
}
