package kz.birlese.plan.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order between equals: more votes, then lower cost, then lots that anybody can draw again. */
class DrawOfLotsTest {

    private static final List<Item> SIX = List.of("A1", "A2", "A3", "A4", "A5", "A6").stream()
            .map(id -> Box.measure(id, "100"))
            .toList();

    @Test
    void lotsAreDrawnByTheHashOfThePublishedSeedAndTheId() {
        Vote vote = Vote.greedy(SIX, Box.tenge("1000"));
        List<Ballot> everybody = List.of(new Ballot.Approvals(List.of("A1", "A2", "A3", "A4", "A5", "A6")));
        GreedyTally tally = (GreedyTally) vote.count(everybody, Box.SEED);
        assertThat(tally.funded()).containsExactly("A2", "A4", "A3", "A5", "A6", "A1");
        assertThat(tally.tieBreaks()).hasSize(5);
        TieBreak first = tally.tieBreaks().get(0);
        assertThat(first.first()).isEqualTo("A2");
        assertThat(first.others()).containsExactly("A4", "A3", "A5", "A6", "A1");
        assertThat(first.by()).isEqualTo(TieBreak.By.DRAW);
        assertThat(List.copyOf(first.lots().values()))
                .isSorted()
                .hasSize(6)
                .allMatch(lot -> lot.matches("[0-9a-f]{64}"));
    }

    @Test
    void anotherSeedDrawsAnotherOrder() {
        assertThat(order("one")).isNotEqualTo(order("another"));
    }

    @Test
    void lotsAreDrawnOnlyWhereVotesAndCostAreEqual() {
        List<Item> measures =
                List.of(Box.measure("dear", "300"), Box.measure("cheap", "200"), Box.measure("few", "100"));
        Vote vote = Vote.greedy(measures, Box.tenge("600"));
        List<Ballot> ballots = List.of(
                new Ballot.Approvals(List.of("dear", "cheap", "few")), new Ballot.Approvals(List.of("cheap", "dear")));
        GreedyTally tally = (GreedyTally) vote.count(ballots, Box.SEED);
        assertThat(tally.funded()).containsExactly("cheap", "dear", "few");
        assertThat(tally.tieBreaks())
                .containsExactly(new TieBreak("cheap", List.of("dear"), TieBreak.By.COST, Map.of()));
    }

    private static List<String> order(String seed) {
        List<Ballot> everybody =
                List.of(new Ballot.Approvals(SIX.stream().map(Item::id).toList()));
        return ((GreedyTally) Vote.greedy(SIX, Box.tenge("1000")).count(everybody, seed)).funded();
    }
}
