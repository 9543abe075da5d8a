package kz.birlese.plan.vote;

import static kz.birlese.plan.vote.Box.all;
import static kz.birlese.plan.vote.Box.marked;
import static kz.birlese.plan.vote.Box.measures;
import static kz.birlese.plan.vote.Box.tenge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.birlese.plan.vote.GreedyTally.Decision;
import kz.birlese.plan.vote.GreedyTally.Step;
import org.junit.jupiter.api.Test;

/** Most votes first, as long as the money lasts. */
class GreedyTest {

    @Test
    void everyStepSaysVotesCostWhatIsLeftAndWhatWasDecided() {
        Vote vote = Vote.greedy(measures("60", "50", "30", "101", "10"), tenge("100"));
        List<Ballot> ballots = all(marked(5, "03"), marked(3, "1"), marked(2, "2"));
        GreedyTally tally = (GreedyTally) vote.count(ballots, Box.SEED);
        assertThat(tally.steps())
                .containsExactlyInAnyOrder(
                        new Step("3", 5, tenge("101"), Decision.DEARER_THAN_BUDGET, tenge("40"), null),
                        new Step("0", 5, tenge("60"), Decision.FUNDED, tenge("40"), null),
                        new Step("1", 3, tenge("50"), Decision.NOT_ENOUGH_LEFT, tenge("40"), null),
                        new Step("2", 2, tenge("30"), Decision.FUNDED, tenge("10"), null),
                        new Step("4", 0, tenge("10"), Decision.NO_VOTES, tenge("10"), null));
        assertThat(tally.funded()).containsExactly("0", "2");
        assertThat(tally.spent()).isEqualTo(tenge("90"));
        assertThat(tally.left()).isEqualTo(tenge("10"));
        assertThat(tally.turnout()).isEqualTo(new Turnout(10, 0, 0));
    }

    @Test
    void ofEqualsAtTheLineTheCheaperIsFundedAndTheTallySaysSo() {
        Vote vote = Vote.greedy(measures("70", "60"), tenge("100"));
        GreedyTally tally = (GreedyTally) vote.count(marked(4, "01"), Box.SEED);
        assertThat(tally.funded()).containsExactly("1");
        assertThat(tally.tieBreaks()).containsExactly(new TieBreak("1", List.of("0"), TieBreak.By.COST, Map.of()));
        assertThat(tally.steps().get(0).tie()).isNotNull();
    }

    @Test
    void withoutVotersNothingIsFunded() {
        GreedyTally tally =
                (GreedyTally) Vote.greedy(measures("1", "2"), tenge("3")).count(List.of(), Box.SEED);
        assertThat(tally.funded()).isEmpty();
        assertThat(tally.tieBreaks()).isEmpty();
        assertThat(tally.left()).isEqualTo(tenge("3"));
    }

    @Test
    void oneVoterAloneAndAllOfOneMindGetWhatTheyMarked() {
        Vote vote = Vote.greedy(measures("1", "2", "3"), tenge("4"));
        assertThat(((GreedyTally) vote.count(marked(1, "02"), Box.SEED)).funded())
                .containsExactly("0", "2");
        assertThat(((GreedyTally) vote.count(marked(500, "02"), Box.SEED)).funded())
                .containsExactly("0", "2");
    }

    @Test
    void emptyAndSpoiledBallotsAreCountedAndGiveNothing() {
        Vote vote = Vote.greedy(measures("1", "2"), tenge("2"));
        List<Ballot> spoiled = List.of(new Ballot.Spoiled(), marked(""));
        GreedyTally tally = (GreedyTally) vote.count(all(spoiled, marked(2, "1"), marked(1, "0")), Box.SEED);
        assertThat(tally.turnout()).isEqualTo(new Turnout(3, 1, 1));
        assertThat(tally.steps()).extracting(Step::votes).containsExactly(2, 1);
        assertThat(tally.funded()).containsExactly("1");
    }

    @Test
    void noOrderMattersAndNoMoreThanTheBudgetIsSpent() {
        Random random = new Random(12);
        for (int election = 0; election < 300; election++) {
            Vote vote = Vote.greedy(RandomVotes.measures(random, 6, 5), tenge(String.valueOf(1 + random.nextInt(9))));
            List<Ballot> ballots = new ArrayList<>(RandomVotes.ballots(random, vote, 8));
            GreedyTally tally = (GreedyTally) vote.count(ballots, Box.SEED);
            assertThat(tally.spent()).isLessThanOrEqualTo(vote.spending().budget());
            assertThat(Box.shuffled(vote, random).count(Box.shuffled(ballots, random), Box.SEED))
                    .isEqualTo(tally);
        }
    }
}
