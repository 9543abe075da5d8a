package kz.birlese.plan.vote;

import static kz.birlese.plan.vote.Box.dots;
import static kz.birlese.plan.vote.Box.issues;
import static kz.birlese.plan.vote.Box.marked;
import static kz.birlese.plan.vote.Box.measures;
import static kz.birlese.plan.vote.Box.tenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A ballot that breaks its rule, and terms on which nobody can vote, are refused with the rule and what was found. */
class BallotTest {

    private static final Vote WITH_DOTS = Vote.byDots(issues("A", "B", "C"), 5, 3);
    private static final Vote WITH_RANKS = Vote.byRanking(VotingRule.SCHULZE, issues("A", "B", "C"));
    private static final Vote WITH_MARKS = Vote.greedy(measures("10", "20"), tenge("25"));
    private static final Trilingual A = Trilingual.asWritten("Issue A");

    @Test
    void aBallotWithinTheRuleIsTaken() {
        assertThatCode(() -> WITH_DOTS.check(dots("A3 B2"))).doesNotThrowAnyException();
        assertThatCode(() -> WITH_DOTS.check(dots("A0 B0"))).doesNotThrowAnyException();
        assertThatCode(() -> WITH_RANKS.check(new Ballot.Ranking(List.of("B", "A"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> WITH_MARKS.check(marked("10"))).doesNotThrowAnyException();
    }

    @Test
    void anEmptyBallotAndASpoiledOneBreakNoRule() {
        assertThatCode(() -> WITH_DOTS.check(new Ballot.Dots(List.of()))).doesNotThrowAnyException();
        assertThatCode(() -> WITH_RANKS.check(new Ballot.Ranking(List.of()))).doesNotThrowAnyException();
        assertThatCode(() -> WITH_MARKS.check(new Ballot.Spoiled())).doesNotThrowAnyException();
    }

    @Test
    void tooManyDotsInAllAndOnOneItemAreTwoRules() {
        assertThat(refused(() -> WITH_DOTS.check(dots("A4 B2"))))
                .containsExactly(
                        reason("ballotDotsOnItem", Map.of("item", A, "found", 4, "needed", 3)),
                        reason("ballotDotsInAll", Map.of("found", 6L, "needed", 5)));
    }

    @Test
    void dotsThatNoLongerFitAnIntAreStillTooMany() {
        Vote generous = Vote.byDots(issues("A", "B", "C"), Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(refused(() -> generous.check(dots("A2147483647 B2147483647 C2"))))
                .containsExactly(reason("ballotDotsInAll", Map.of("found", 4294967296L, "needed", Integer.MAX_VALUE)));
    }

    @Test
    void negativeDotsDoNotMakeRoomForOthers() {
        assertThat(refused(() -> WITH_DOTS.check(dots("A-2 B3 C3"))))
                .containsExactly(reason("ballotDotsNegative", Map.of("item", A, "found", -2)));
    }

    @Test
    void anItemThatStandsTwiceIsRefusedOnEveryKindOfBallot() {
        Reason twice = reason("ballotItemTwice", Map.of("item", A));
        assertThat(refused(() -> WITH_DOTS.check(dots("A1 B1 A1")))).containsExactly(twice);
        assertThat(refused(() -> WITH_RANKS.check(new Ballot.Ranking(List.of("A", "B", "A", "A")))))
                .containsExactly(twice);
        assertThat(refused(() -> WITH_MARKS.check(marked("00"))))
                .containsExactly(reason("ballotItemTwice", Map.of("item", Trilingual.asWritten("Measure 0"))));
    }

    @Test
    void anItemThatIsNotVotedForIsRefusedOnEveryKindOfBallot() {
        assertThat(refused(() -> WITH_DOTS.check(dots("X1"))))
                .containsExactly(reason("ballotItemUnknown", Map.of("found", "X")));
        assertThat(refused(() -> WITH_RANKS.check(new Ballot.Ranking(List.of("Y", "A", "X")))))
                .containsExactly(
                        reason("ballotItemUnknown", Map.of("found", "X")),
                        reason("ballotItemUnknown", Map.of("found", "Y")));
        assertThat(refused(() -> WITH_MARKS.check(marked("7"))))
                .containsExactly(reason("ballotItemUnknown", Map.of("found", "7")));
    }

    @Test
    void aCountRefusesWhatACheckRefuses() {
        assertThat(refused(() -> WITH_MARKS.count(List.of(marked("0"), marked("7")), Box.SEED)))
                .extracting(Reason::rule)
                .containsExactly("ballotItemUnknown");
    }

    @Test
    void aBallotOfAnotherKindIsAMistakeOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> WITH_DOTS.check(marked("A")));
        assertThatIllegalArgumentException().isThrownBy(() -> WITH_RANKS.check(dots("A1")));
        assertThatIllegalArgumentException().isThrownBy(() -> WITH_MARKS.check(new Ballot.Ranking(List.of("0"))));
    }

    @Test
    void termsOnWhichNobodyCanVoteAreRefused() {
        assertThat(refused(() -> Vote.byRanking(VotingRule.BORDA, List.of())))
                .containsExactly(reason("voteItems", Map.of()));
        assertThat(refused(() -> Vote.byDots(issues("A"), 0, 1)))
                .containsExactly(
                        reason("voteDots", Map.of("found", 0)),
                        reason("voteDotsOnItem", Map.of("found", 1, "needed", 0)));
        assertThat(refused(() -> Vote.byDots(issues("A"), 3, 4)))
                .containsExactly(reason("voteDotsOnItem", Map.of("found", 4, "needed", 3)));
        assertThat(refused(() -> Vote.byDots(issues("A"), 3, 0)))
                .containsExactly(reason("voteDotsOnItem", Map.of("found", 0, "needed", 3)));
    }

    @Test
    void moneyNeedsABudgetCostsAndAStepThatIsNotTooSmall() {
        assertThat(refused(() -> Vote.greedy(measures("10", "0"), tenge("-1"))))
                .containsExactly(
                        reason("voteBudget", Map.of()),
                        reason("voteCost", Map.of("item", Trilingual.asWritten("Measure 1"))));
        assertThat(refused(() -> Vote.greedy(issues("A"), tenge("5"))))
                .containsExactly(reason("voteCost", Map.of("item", A)));
        assertThat(refused(
                        () -> Vote.equalShares(measures("10"), tenge("50000000.01"), Satisfaction.COST, tenge("50"))))
                .containsExactly(reason("voteStep", Map.of("found", tenge("50"), "needed", tenge("50.01"))));
        assertThatCode(() -> Vote.equalShares(measures("10"), tenge("50000000"), Satisfaction.COST, tenge("50")))
                .doesNotThrowAnyException();
    }

    @Test
    void termsThatContradictTheRuleAreAMistakeOfTheProgram() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vote.byRanking(VotingRule.DOT_VOTE, issues("A")));
        assertThatIllegalArgumentException().isThrownBy(() -> Vote.byRanking(VotingRule.GREEDY, measures("1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Vote.byRanking(VotingRule.BORDA, issues("A", "A")));
        assertThatIllegalArgumentException().isThrownBy(() -> Vote.equalShares(measures("1"), tenge("1"), null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vote(
                        VotingRule.GREEDY, measures("1"), null, new Vote.Spending(tenge("1"), null, tenge("1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> WITH_MARKS.count(List.of(), null));
    }

    private static List<Reason> refused(ThrowingCallable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
        assertThat(refusal).isNotNull();
        return refusal.reasons();
    }

    private static Reason reason(String rule, Map<String, Object> facts) {
        return new Reason(rule, null, facts);
    }
}
