package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;

/** The gates of a vote, without a house around it. */
class PriorityVoteTest {

    private static final Instant FIXED = Instant.parse("2028-03-06T04:00:00Z");
    private static final Instant OPENS = Instant.parse("2028-03-10T04:00:00Z");
    private static final Instant CLOSES = Instant.parse("2028-03-20T04:00:00Z");
    private static final UUID SECRETARY = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final PriorityVote vote = new PriorityVote(
            new PlanCycle("475233100", LocalDate.of(2028, 3, 1), 2029, 2031, 1, null),
            1,
            new VoteTerms(
                    VotingRule.BORDA,
                    List.of(new VoteTerms.Choice(UUID.randomUUID(), "I-1", Trilingual.asWritten("Су"), null)),
                    null,
                    null),
            new PriorityVote.Frame(new VoteDates(OPENS, CLOSES), 3, 10),
            "seed",
            SECRETARY,
            FIXED);

    @Test
    void ballotsAreTakenFromTheOpeningUntilJustBeforeTheClosing() {
        assertThat(refused(() -> vote.mustTakeBallots(OPENS.minusMillis(1)))).containsExactly("voteNotOpen");
        vote.mustTakeBallots(OPENS);
        vote.mustTakeBallots(CLOSES.minusMillis(1));
        assertThat(refused(() -> vote.mustTakeBallots(CLOSES))).containsExactly("voteNotOpen");
    }

    @Test
    void ballotsOnPaperAreKeyedFromTheClosingUntilTheCount() {
        assertThat(refused(() -> vote.mustTakeKeys(CLOSES.minusMillis(1)))).containsExactly("voteNotClosed");
        vote.mustTakeKeys(CLOSES);
        vote.counted(sheets(4, 0, 10, 6, 0), null, SECRETARY, CLOSES);
        assertThat(refused(() -> vote.mustTakeKeys(CLOSES))).containsExactly("voteElsewhere");
    }

    @Test
    void theCountDoesNotEndBeforeTheVoting() {
        assertThat(refused(() -> vote.counted(sheets(4, 0, 10, 6, 0), null, SECRETARY, CLOSES.minusMillis(1))))
                .containsExactly("voteNotClosed");
    }

    @Test
    void neitherWhoeverFinishedTheCountNorWhoeverKeyedABallotStandsForIt() {
        VoteTotals totals = counted(sheets(4, 0, 10, 6, 0), 4, 0);
        assertThat(refused(() -> vote.confirmed(totals, Set.of(), SECRETARY, CLOSES)))
                .containsExactly("notOwnTally");
        assertThat(refused(() -> vote.confirmed(totals, Set.of(SECOND), SECOND, CLOSES)))
                .containsExactly("notOwnTally");
        assertThat(refused(() -> vote.disputed("?", Set.of(SECOND), SECOND, CLOSES)))
                .containsExactly("notOwnTally");
    }

    @Test
    void onlyACountIsConfirmedOrDisputed() {
        VoteTotals totals = new VoteTotals(10, sheets(4, 0, 10, 6, 0), 4, 0, 0, 0);
        assertThat(refused(() -> vote.confirmed(totals, Set.of(), SECOND, CLOSES)))
                .containsExactly("voteElsewhere");
        assertThat(refused(() -> vote.disputed("?", Set.of(), SECOND, CLOSES))).containsExactly("voteElsewhere");
    }

    @Test
    void aVoteLiesAheadOfItsRule() {
        assertThat(refused(() -> new VoteDates(FIXED.minusMillis(1), CLOSES).mustLieAheadOf(FIXED)))
                .containsExactly("voteOpensAhead");
        assertThat(refused(() -> new VoteDates(OPENS, OPENS).mustLieAheadOf(FIXED)))
                .containsExactly("voteClosesLater");
        new VoteDates(FIXED, FIXED.plusMillis(1)).mustLieAheadOf(FIXED);
    }

    @Test
    void everyCountAndEveryDisputeStaysAndWhoeverEverCountedDoesNotStandForIt() {
        PaperCount first = sheets(4, 0, 10, 6, 0);
        PaperCount again = sheets(5, 0, 10, 5, 1);
        UUID third = UUID.randomUUID();
        vote.counted(first, null, SECRETARY, CLOSES);
        vote.disputed("5", Set.of(), SECOND, CLOSES.plusSeconds(1));
        vote.counted(again, "+1", third, CLOSES.plusSeconds(2));
        assertThat(vote.steps())
                .containsExactly(
                        new TallyStep(TallyStep.Kind.COUNTED, first, null, SECRETARY, CLOSES),
                        new TallyStep(TallyStep.Kind.DISPUTED, null, "5", SECOND, CLOSES.plusSeconds(1)),
                        new TallyStep(TallyStep.Kind.COUNTED, again, "+1", third, CLOSES.plusSeconds(2)));
        assertThat(vote.paper()).isEqualTo(again);
        VoteTotals totals = new VoteTotals(10, again, 5, 1, 0, 0);
        assertThat(refused(() -> vote.confirmed(totals, Set.of(), SECRETARY, CLOSES)))
                .containsExactly("notOwnTally");
    }

    @Test
    void nobodyStandsForTotalsThatDisagree() {
        VoteTotals totals = counted(sheets(4, 0, 10, 6, 0), 5, 0);
        assertThat(refused(() -> vote.confirmed(totals, Set.of(), SECOND, CLOSES)))
                .containsExactly("tallyKeyed");
        assertThat(vote.status()).isEqualTo(VoteStatus.COUNTED);
    }

    @Test
    void theQuorumIsReachedByThoseAtTheGatheringAndThoseOnlineTogether() {
        assertThat(confirmed(sheets(2, 0, 10, 8, 0), 2, 1)).isEqualTo(VoteStatus.CONFIRMED);
    }

    @Test
    void whoVotedOnlineAndCameCountsOnce() {
        assertThat(confirmed(sheets(2, 1, 10, 9, 0), 1, 1)).isEqualTo(VoteStatus.NO_QUORUM);
    }

    @Test
    void nothingIsPublishedBeforeASecondPersonStandsForIt() {
        assertThat(refused(() -> vote.publish("{}", CLOSES))).containsExactly("voteElsewhere");
        counted(sheets(4, 0, 10, 6, 0), 4, 0);
        assertThat(refused(() -> vote.publish("{}", CLOSES))).containsExactly("voteElsewhere");
    }

    @Test
    void onlyAVoteWithoutQuorumIsRepeated() {
        assertThat(refused(vote::mustBeRepeated)).containsExactly("voteElsewhere");
    }

    @Test
    void theSeedIsToldFromTheClosingOn() {
        assertThat(vote.seed(CLOSES.minusMillis(1))).isNull();
        assertThat(vote.seed(CLOSES)).isEqualTo("seed");
    }

    @Test
    void everyDifferenceBetweenTheTotalsIsNamed() {
        assertThat(new VoteTotals(10, sheets(5, 2, 12, 1, 3), 9, 1, 0, 1).differences())
                .extracting(Refusal.Reason::rule)
                .containsExactly("tallyIssued", "tallyKeyed", "tallySpoiled", "tallyOnline", "tallyHeads");
        assertThat(new VoteTotals(10, sheets(0, 0, 3, 4, 0), -1, 0, 0, 0).differences())
                .extracting(Refusal.Reason::rule)
                .containsExactly("tallyUnused");
        assertThat(new VoteTotals(10, sheets(5, 1, 10, 6, 1), 4, 1, 1, 1).differences())
                .isEmpty();
    }

    private VoteStatus confirmed(PaperCount paper, int keyed, int online) {
        VoteTotals totals = counted(paper, keyed, online);
        vote.confirmed(totals, Set.of(), SECOND, CLOSES);
        return vote.status();
    }

    private VoteTotals counted(PaperCount paper, int keyed, int online) {
        vote.counted(paper, null, SECRETARY, CLOSES);
        return new VoteTotals(10, paper, keyed, 0, 0, online);
    }

    private static PaperCount sheets(int present, int presentOnline, int issued, int unused, int spoiled) {
        return new PaperCount(present, presentOnline, issued, unused, spoiled);
    }

    private static List<String> refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run).reasons().stream()
                .map(Refusal.Reason::rule)
                .toList();
    }
}
