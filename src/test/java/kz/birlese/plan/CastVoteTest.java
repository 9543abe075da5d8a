package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Online, beside the paper. */
class CastVoteTest extends VoteHouse {

    @Autowired
    private VoteRoll roll;

    @Autowired
    private ConfirmTally confirmTally;

    @Autowired
    private DecisionLog log;

    @Autowired
    private Accounts accounts;

    @Test
    void aResidentVotesOnceAndNothingLeadsFromThemToTheirBallot() {
        UUID resident = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
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
                .containsExactlyInAnyOrder("vote", "account", "voted");
    }

    @Test
    void whoeverSendsTwoBallotsAtOnceHasVotedOnce() throws InterruptedException {
        UUID resident = resident(AKSHUKUR);
        UUID vote = vote(voting(VotingRule.BORDA)).id();
        Runnable cast = () -> as(resident, () -> castVote.in(vote, List.of(2)));
        assertThat(AtOnce.run(List.of(cast, cast)))
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(no -> assertThat(refused(() -> {
                            throw (Refusal) no;
                        }))
                        .containsExactly("votedBefore"));
        assertThat(ballots.standing(vote)).hasSize(1);
    }

    @Test
    void nobodyVotesOnlineBeforeVotingBeginsNorOnceItHasEnded() {
        UUID resident = resident(AKSHUKUR);
        UUID cycle = called(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
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
        List<UUID> others = List.of(resident(BATYR), resident(AKSHUKUR, "NGO"));
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        for (UUID other : others) {
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
    void aCycleThatWasClosedTakesItsVoteWithIt() {
        UUID resident = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        makeRoom(AKSHUKUR);
        as(resident, () -> {
            assertThat(castVote.invitations())
                    .noneMatch(each -> each.vote().id().equals(vote));
            assertThatThrownBy(() -> castVote.in(vote, List.of(1))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aRefusedBallotDoesNotCountAsHavingVoted() {
        UUID resident = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.DOT_VOTE);
        UUID vote = vote(cycle).id();
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
        UUID one = resident(AKSHUKUR);
        UUID other = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        as(one, () -> castVote.in(vote, List.of(3)));
        as(other, () -> castVote.in(vote, List.of(3, 1)));
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
        UUID resident = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        as(resident, () -> castVote.in(vote, List.of(3)));
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "1", "12");
        var sheets = sheets(2, 0);
        sheets.put("presentOnline", 1);
        complete(secretary, "keyTally", cycle, sheets);
        assertThat(refused(() -> agree(cycle))).containsExactly("tallyHeads");
    }

    @Test
    void whoeverOpensAnAccountOrMovesInOnceTheRuleIsFixedVotesOnPaper() {
        UUID neighbour = resident(BATYR);
        UUID cycle = voting(VotingRule.BORDA);
        UUID vote = vote(cycle).id();
        sql.sql("update applicant_profile set settlement = ? where account = ?")
                .params(AKSHUKUR, neighbour)
                .update();
        for (UUID late : List.of(resident(AKSHUKUR), neighbour)) {
            as(late, () -> {
                assertThat(invitation(cycle).barred().rule()).isEqualTo("voteNotOnRoll");
                assertThat(catchThrowableOfType(Refusal.class, () -> castVote.in(vote, List.of(1)))
                                .reasons())
                        .singleElement()
                        .satisfies(reason -> {
                            assertThat(reason.rule()).isEqualTo("voteNotOnRoll");
                            assertThat(reason.facts())
                                    .containsEntry("needed", vote(cycle).fixedAt());
                            assertThat(reason.facts())
                                    .containsEntry("gathering", vote(cycle).closesAt());
                        });
            });
        }
        assertThat(ballots.standing(vote)).isEmpty();
    }

    @Test
    void theRollIsFrozenWithTheRuleAndItsSizeAndFingerprintStandInTheLog() {
        UUID resident = resident(AKSHUKUR);
        UUID closed = resident(AKSHUKUR);
        sql.sql("update account set disabled = true where id = ?").param(closed).update();
        List<UUID> others = List.of(resident(AKSHUKUR, "NGO"), resident(BATYR), closed);
        UUID cycle = called(VotingRule.BORDA);
        FrozenRoll frozen = vote(cycle).roll();
        assertThat(roll.isOn(vote(cycle).id(), resident)).isTrue();
        assertThat(others).noneMatch(other -> roll.isOn(vote(cycle).id(), other));
        assertThat(frozen.frozenAt()).isEqualTo(vote(cycle).fixedAt());
        resident(AKSHUKUR);
        assertThat(roll.lines(vote(cycle).id())).hasSize(frozen.size());
        assertThat(log.about(cycle).stream()
                        .filter(entry -> entry.decision().what().equals("rollFrozen"))
                        .map(entry -> entry.decision().facts()))
                .singleElement()
                .satisfies(facts -> assertThat(facts)
                        .containsEntry("roll", frozen.size().toString())
                        .containsEntry("rollFingerprint", frozen.fingerprint()));
    }

    @Test
    void theSecondPersonReadsTheRollAndStandsForItToo() {
        UUID voted = resident(AKSHUKUR);
        UUID silent = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        as(voted, () -> castVote.in(vote(cycle).id(), List.of(3)));
        counted(cycle);
        as(second, () -> {
            List<OnRoll> read = confirmTally.roll(cycle);
            assertThat(read).hasSize(vote(cycle).roll().size());
            assertThat(named(read, voted).hasVoted()).isTrue();
            assertThat(named(read, silent).hasVoted()).isFalse();
            assertThat(refused(() -> confirmTally.agree(cycle, false))).containsExactly("rollToConfirm");
            confirmTally.agree(cycle, true);
        });
        as(person(new Reach(Role.WORKING_GROUP, BATYR)), () -> assertThatThrownBy(() -> confirmTally.roll(cycle))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void nobodyStandsForARollThatIsNotWhatItWas() {
        UUID resident = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        UUID late = resident(AKSHUKUR);
        UUID vote = vote(cycle).id();
        counted(cycle);
        sql.sql("insert into vote_roll (vote, account, voted) values (?, ?, false)")
                .params(vote, late)
                .update();
        as(second, () -> {
            assertThat(refused(() -> confirmTally.agree(cycle, true))).containsExactly("rollChanged");
            assertThat(refused(() -> confirmTally.annul(cycle, Set.of(late), "Бөтен адам тұр")))
                    .containsExactly("rollChanged");
        });
        sql.sql("delete from vote_roll where vote = ? and account = ?")
                .params(vote, late)
                .update();
        sql.sql("update vote_roll set voted = true where vote = ? and account = ?")
                .params(vote, resident)
                .update();
        as(second, () -> assertThat(refused(() -> confirmTally.agree(cycle, true)))
                .containsExactly("tallyRoll"));
    }

    private void counted(UUID cycle) {
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "1", "12");
        complete(secretary, "keyTally", cycle, sheets(2, 0));
    }

    private OnRoll named(List<OnRoll> read, UUID account) {
        String name = accounts.findById(account).orElseThrow().name();
        return read.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CastVote.Invitation invitation(UUID cycle) {
        return castVote.invitations().stream()
                .filter(each -> each.vote().cycle().equals(cycle))
                .findFirst()
                .orElseThrow();
    }
}
