package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;

/** Ballots on paper, one by one. */
class KeyTallyTest extends VoteHouse {

    @Test
    void onlyWhoeverHasTakenTheTaskKeysAndOnlyWhileItIsTheirs() {
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        as(secretary, () -> assertThatThrownBy(() -> keyTally.key(vote, UUID.randomUUID(), "1", "1"))
                .isInstanceOf(NotFound.class));
        close(cycle);
        as(secretary, () -> assertThatThrownBy(() -> keyTally.open(vote)).isInstanceOf(NotFound.class));
        take("keyTally", cycle, secretary);
        key(cycle, "12", "21");
        as(second, () -> assertThatThrownBy(() -> keyTally.key(vote, UUID.randomUUID(), "3", "1"))
                .isInstanceOf(NotFound.class));
        complete(secretary, "keyTally", cycle, sheets(2, 0));
        as(secretary, () -> assertThatThrownBy(() -> keyTally.key(vote, UUID.randomUUID(), "3", "1"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aBallotSentTwiceCountsOnceAndANumberKeyedTwiceIsRefused() {
        UUID cycle = keying(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        UUID id = UUID.randomUUID();
        as(secretary, () -> {
            keyTally.key(vote, id, "7", "12");
            keyTally.key(vote, id, "7", "12");
            assertThat(refused(() -> keyTally.key(vote, UUID.randomUUID(), "7", "12")))
                    .containsExactly("ballotKeyedBefore");
            assertThat(keyTally.open(vote).totals().keyed()).isEqualTo(1);
        });
    }

    @Test
    void theNumberMayComeFromTheCodeOnTheBallotButNotFromThatOfAnotherVote() {
        UUID cycle = keying(VotingRule.BORDA);
        PriorityVote vote = vote(cycle);
        as(secretary, () -> {
            keyTally.key(vote.id(), UUID.randomUUID(), vote.code() + "-7", "12");
            assertThat(refused(() -> keyTally.key(vote.id(), UUID.randomUUID(), vote.code() + "1-8", "12")))
                    .containsExactly("ballotOfAnotherVote");
            for (String number : List.of("0", "11", "x", "", "-3")) {
                assertThat(refused(() -> keyTally.key(vote.id(), UUID.randomUUID(), number, "12")))
                        .as(number)
                        .containsExactly("ballotSerial");
            }
        });
        assertThat(ballot(cycle, 7).numbers()).containsExactly(1, 2);
    }

    @Test
    void aBallotThatBreaksTheRuleIsNotKept() {
        UUID cycle = keying(VotingRule.BORDA);
        assertThat(refused(() -> key(cycle, 1, "5"))).containsExactly("ballotItemUnknown");
        assertThat(refused(() -> key(cycle, 1, "11"))).containsExactly("ballotItemTwice");
        assertThat(ballots.keyed(vote(cycle).id())).isEmpty();
    }

    @Test
    void aMistakeIsCorrectedByAnotherRowWithAReasonAndOnlyTheLastOneCounts() {
        UUID cycle = keying(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        key(cycle, 3, "12");
        UUID first = ballot(cycle, 3).getId();
        as(secretary, () -> {
            assertThat(refused(() -> keyTally.correct(vote, first, "21", " "))).containsExactly("reasonGiven");
            keyTally.correct(vote, first, "s", "Екі рет белгіленген");
            assertThat(refused(() -> keyTally.correct(vote, first, "21", "Қайта")))
                    .containsExactly("ballotCorrectedBefore");
            assertThat(keyTally.open(vote).keyed()).hasSize(2);
            assertThat(keyTally.open(vote).totals().keyed()).isEqualTo(1);
            assertThat(keyTally.open(vote).totals().spoiled()).isEqualTo(1);
        });
        assertThat(ballots.findById(first).orElseThrow().numbers()).containsExactly(1, 2);
    }

    @Test
    void aNumberKeyedByMistakeIsTakenBackAndCanBeKeyedAgain() {
        UUID cycle = keying(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        key(cycle, 3, "12");
        as(secretary, () -> keyTally.correct(vote, ballot(cycle, 3).getId(), null, "Ондай бюллетень жоқ"));
        assertThat(ballots.standing(vote)).isEmpty();
        key(cycle, 3, "21");
        assertThat(ballots.standing(vote)).singleElement().satisfies(ballot -> assertThat(ballot.numbers())
                .containsExactly(2, 1));
        assertThat(ballots.keyed(vote)).hasSize(3);
    }
}
