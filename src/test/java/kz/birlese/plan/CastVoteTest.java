package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;

/** Online, beside the paper. */
class CastVoteTest extends VoteHouse {

    @Test
    void aResidentVotesOnceAndNothingLeadsFromThemToTheirBallot() {
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        UUID resident = resident(AKSHUKUR);
        as(resident, () -> {
            assertThat(invitation(cycle).hasVoted()).isFalse();
            castVote.in(vote, List.of(2, 1));
            assertThat(invitation(cycle).hasVoted()).isTrue();
            assertThat(refused(() -> castVote.in(vote, List.of(1)))).containsExactly("votedBefore");
        });
        assertThat(ballots.standing(vote)).singleElement().satisfies(ballot -> {
            assertThat(ballot.numbers()).containsExactly(2, 1);
            assertThat(ballot.keyedBy()).isNull();
            assertThat(ballot.keyedAt()).isNull();
        });
        assertThat(sql.sql("select column_name from information_schema.columns where lower(table_name) = 'vote_roll'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("vote", "account");
    }

    @Test
    void nobodyVotesOnlineBeforeVotingBeginsNorOnceItHasEnded() {
        UUID cycle = called(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        UUID resident = resident(AKSHUKUR);
        as(resident, () -> assertThat(refused(() -> castVote.in(vote, List.of(1))))
                .containsExactly("voteNotOpen"));
        open(cycle);
        close(cycle);
        as(resident, () -> assertThat(refused(() -> castVote.in(vote, List.of(1))))
                .containsExactly("voteNotOpen"));
        assertThat(ballots.standing(vote)).isEmpty();
    }

    @Test
    void whoLivesElsewhereAndWhatIsNoPersonDoesNotVote() {
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        for (UUID other : List.of(resident(BATYR), resident(AKSHUKUR, "NGO"))) {
            as(other, () -> {
                assertThat(castVote.invitations())
                        .noneMatch(each -> each.vote().id().equals(vote));
                assertThatThrownBy(() -> castVote.in(vote, List.of(1))).isInstanceOf(NotFound.class);
            });
        }
        as(secretary, () -> assertThatThrownBy(() -> castVote.in(vote, List.of(1)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aRefusedBallotDoesNotCountAsHavingVoted() {
        UUID cycle = voting(VotingRule.DOT_VOTE);
        UUID vote = vote(cycle).id();
        UUID resident = resident(AKSHUKUR);
        as(resident, () -> {
            assertThat(refused(() -> castVote.in(vote, List.of(1, 1, 1, 1, 2, 2, 9))))
                    .containsExactly("ballotItemUnknown");
            assertThat(refused(() -> castVote.in(vote, List.of(1, 1, 1, 1, 2, 2))))
                    .containsExactlyInAnyOrder("ballotDotsOnItem", "ballotDotsInAll");
            castVote.in(vote, List.of(1, 1, 1, 2, 2));
        });
    }

    @Test
    void paperAndOnlineCountTogetherAndNobodyTwice() {
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        as(resident(AKSHUKUR), () -> castVote.in(vote, List.of(3)));
        as(resident(AKSHUKUR), () -> castVote.in(vote, List.of(3, 1)));
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "1", "12");
        var sheets = sheets(2, 0);
        sheets.put("present", 3);
        sheets.put("presentOnline", 1);
        complete(secretary, "keyTally", cycle, sheets);
        agree(cycle);
        time.fire("publishRanking", cycle);

        assertThat(result(cycle).tally().turnout().cast()).isEqualTo(4);
        assertThat(result(cycle).totals().people()).isEqualTo(4);
        assertThat(order(cycle)).startsWith(WATER_NO, NURSERY_NO);
    }

    @Test
    void moreBallotsInTheBoxThanPeopleWhoHadNotVotedOnlineIsADifference() {
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        as(resident(AKSHUKUR), () -> castVote.in(vote, List.of(3)));
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "1", "12");
        var sheets = sheets(2, 0);
        sheets.put("presentOnline", 1);
        complete(secretary, "keyTally", cycle, sheets);
        assertThat(refused(() -> agree(cycle))).containsExactly("tallyHeads");
    }

    private CastVote.Invitation invitation(UUID cycle) {
        return castVote.invitations().stream()
                .filter(each -> each.vote().cycle().equals(cycle))
                .findFirst()
                .orElseThrow();
    }
}
