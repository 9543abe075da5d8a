package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strangers on the frozen roll: the vote is annulled, its roll put right by two people, and the vote held again. */
class WrongRollTest extends VoteHouse {

    private static final String BECAUSE = "Тізімде басқа ауылдың адамдары тұр";

    @Autowired
    private VoteRoll roll;

    @Autowired
    private RollChanges changes;

    @Autowired
    private ConfirmTally confirmTally;

    @Autowired
    private MendRoll mendRoll;

    @Autowired
    private ConfirmRoll confirmRoll;

    @Autowired
    private RepeatVote repeatVote;

    @Autowired
    private PublishRanking publishRanking;

    @Autowired
    private ShowPriorities show;

    @Autowired
    private ReadVote read;

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private TaskForms forms;

    @Autowired
    private DecisionLog log;

    private UUID villager;
    private UUID stranger;

    /** Both voted online for the internet, two people on paper for the water; all of it is counted. */
    private UUID counted() {
        villager = resident(AKSHUKUR);
        stranger = resident(AKSHUKUR);
        UUID cycle = voting(VotingRule.BORDA);
        as(villager, () -> castVote.in(vote(cycle).id(), List.of(INTERNET_NO)));
        as(stranger, () -> castVote.in(vote(cycle).id(), List.of(INTERNET_NO)));
        countPaper(cycle);
        return cycle;
    }

    private void countPaper(UUID cycle) {
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "1", "12");
        complete(secretary, "keyTally", cycle, sheets(2, 0));
    }

    private UUID annulled() {
        UUID cycle = counted();
        annul(cycle, stranger);
        return cycle;
    }

    private void annul(UUID cycle, UUID who) {
        complete(second, "confirmTally", cycle, wrongRoll(who));
    }

    private static Map<String, Object> wrongRoll(UUID who) {
        return Map.of("outcome", "WRONG_ROLL", "strangers", List.of(who.toString()), "because", BECAUSE);
    }

    private static Map<String, Object> mend(String decision) {
        Map<String, Object> form = new HashMap<>();
        form.put("doubted", List.of(Map.of("decision", decision, "why", "Әкімдіктің шаруашылық кітабы")));
        form.put("struck", List.of());
        form.put("added", List.of());
        return form;
    }

    private static List<Map<String, Object>> person(UUID account) {
        return List.of(Map.of("person", account.toString(), "why", "Көршілері растады"));
    }

    private UUID mended() {
        UUID cycle = annulled();
        complete(secretary, "mendRoll", cycle, mend("STRUCK"));
        return cycle;
    }

    private UUID frozenAnew() {
        UUID cycle = mended();
        complete(second, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        return cycle;
    }

    /** The dates stay as the form proposes them. */
    private void hold(UUID cycle) {
        take("repeatVote", cycle, secretary);
        String task = task("repeatVote", cycle).getId();
        as(secretary, () -> actions.complete(task, forms.open(task).opening()));
    }

    private UUID heldAgain() {
        UUID cycle = frozenAnew();
        hold(cycle);
        return cycle;
    }

    private PriorityVote round(UUID cycle, int number) {
        return votes.findByCycleOrderByRound(cycle).get(number - 1);
    }

    @Test
    void aVoteWithAStrangerOnItsRollIsAnnulledAndHeldAgainWithoutThem() {
        UUID cycle = counted();
        PriorityVote first = vote(cycle);
        annul(cycle, stranger);
        assertThat(isOpen("mendRoll", cycle)).isTrue();
        complete(secretary, "mendRoll", cycle, mend("STRUCK"));
        complete(second, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        hold(cycle);

        PriorityVote next = vote(cycle);
        assertThat(next.round()).isEqualTo(2);
        assertThat(next.fingerprint()).as("the same rule").isEqualTo(first.fingerprint());
        assertThat(next.roll().version()).isEqualTo(2);
        assertThat(next.roll().size()).isEqualTo(first.roll().size() - 1);
        assertThat(next.roll().fingerprint())
                .isEqualTo(roll.fingerprint(next.id()))
                .isNotEqualTo(first.roll().fingerprint());
        assertThat(roll.isOn(next.id(), stranger)).isFalse();

        open(cycle);
        as(stranger, () -> assertThat(refused(() -> castVote.in(next.id(), List.of(INTERNET_NO))))
                .containsExactly("voteStruck"));
        as(villager, () -> castVote.in(next.id(), List.of(NURSERY_NO)));
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "3");
        complete(secretary, "keyTally", cycle, sheets(1, 0));
        agree(cycle);
        time.fire("publishRanking", cycle);

        assertThat(hasEnded("prioritiesAgreed", cycle)).isTrue();
        assertThat(order(cycle)).as("of the second vote alone").startsWith(NURSERY_NO);
        assertThat(result(cycle).totals().online()).isEqualTo(1);
        assertThat(result(cycle).totals().keyed()).isEqualTo(1);
        assertThat(votes.findByCycleOrderByRound(cycle))
                .extracting(PriorityVote::status)
                .containsExactly(VoteStatus.ANNULLED, VoteStatus.PUBLISHED);
        assertThat(log.about(cycle))
                .extracting(entry -> entry.decision().what())
                .containsSubsequence(
                        "tallyKeyed",
                        "voteAnnulled",
                        "rollMended",
                        "rollFrozenAnew",
                        "voteHeldAnew",
                        "tallyConfirmed",
                        "rankingPublished");
    }

    @Test
    void whatWasCastAndCountedBeforeStaysAsItWas() {
        UUID cycle = heldAgain();
        PriorityVote first = round(cycle, 1);
        assertThat(ballots.standing(first.id())).hasSize(4);
        assertThat(roll.voters(first.id())).containsExactlyInAnyOrder(villager, stranger);
        assertThat(first.paper().present()).isEqualTo(2);
        assertThat(roll.fingerprint(first.id())).isEqualTo(first.roll().fingerprint());
        assertThat(first.steps())
                .extracting(TallyStep::kind, TallyStep::who, TallyStep::words)
                .containsExactly(
                        tuple(TallyStep.Kind.COUNTED, secretary, null),
                        tuple(TallyStep.Kind.ANNULLED, second, BECAUSE),
                        tuple(TallyStep.Kind.ROLL_MENDED, secretary, null),
                        tuple(TallyStep.Kind.ROLL_FROZEN, second, null));
        assertThat(ballots.standing(vote(cycle).id())).isEmpty();
        assertThat(roll.voted(vote(cycle).id())).isZero();
        assertThat(log.about(cycle))
                .filteredOn(entry -> entry.decision().what().equals("voteAnnulled"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decision().who()).isEqualTo(second);
                    assertThat(entry.decision().why()).isEqualTo(BECAUSE);
                    assertThat(entry.decision().facts())
                            .containsEntry("keyed", "2")
                            .containsEntry("online", "2")
                            .containsEntry("doubted", "1");
                });
    }

    @Test
    void everybodyReadsThatItWasAnnulledAndWhyButNeitherItsTotalsNorItsBallots() {
        UUID cycle = annulled();
        PriorityVote vote = vote(cycle);
        ShowPriorities.Round shown = show.of(AKSHUKUR, vote.code()).shown();
        assertThat(shown.vote().annulment().words()).isEqualTo(BECAUSE);
        assertThat(shown.vote().annulment().at()).isEqualTo(time.now());
        assertThat(shown.totals()).isNull();
        assertThat(shown.sheet()).isNull();
        assertThatThrownBy(() -> show.ballots(AKSHUKUR, vote.code())).isInstanceOf(NotFound.class);
        assertThat(refused(() -> transaction.executeWithoutResult(status -> publishRanking.of(cycle))))
                .containsExactly("voteElsewhere");
        UUID akimat = person(new Reach(Role.AKIMAT, AKSHUKUR));
        as(akimat, () -> assertThat(read.last(cycle).changes())
                .as("who is doubted, for the working group alone")
                .isEmpty());
        as(secretary, () -> assertThat(read.last(cycle).changes()).hasSize(1));
    }

    @Test
    void whoeverVotedInVainIsToldTwiceAndWhoeverWasStruckOnce() {
        UUID cycle = heldAgain();
        PriorityVote first = round(cycle, 1);
        PriorityVote next = vote(cycle);
        assertThat(letter("voteAnnulled/" + first.id() + "/" + villager)).contains(first.number(), BECAUSE);
        assertThat(letter("voteHeldAnew/" + next.id() + "/" + villager)).contains(first.number(), next.number());
        assertThat(letter("rollChanged/" + first.id() + "/" + stranger)).contains("Әкімдіктің шаруашылық кітабы");
        assertThat(post.keyed("voteHeldAnew/" + next.id() + "/" + stranger))
                .as("they cannot vote again")
                .isEmpty();
        as(villager, () -> assertThat(castVote.invitations())
                .filteredOn(each -> each.vote().cycle().equals(cycle))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.inVain().number()).isEqualTo(first.number());
                    assertThat(each.hasVoted()).isFalse();
                }));
    }

    @Test
    void nobodyAnnulsAVoteWithoutAReasonAndAStrangerNorOneTheyCounted() {
        UUID cycle = counted();
        UUID late = resident(AKSHUKUR);
        as(second, () -> {
            assertThat(refused(() -> confirmTally.annul(cycle, Set.of(stranger), " ")))
                    .containsExactly("reasonGiven");
            assertThat(refused(() -> confirmTally.annul(cycle, Set.of(), BECAUSE)))
                    .containsExactly("rollEntryNeeded");
            assertThat(refused(() -> confirmTally.annul(cycle, Set.of(late), BECAUSE)))
                    .containsExactly("rollEntryUnknown");
        });
        as(secretary, () -> {
            assertThat(refused(() -> confirmTally.annul(cycle, Set.of(stranger), BECAUSE)))
                    .containsExactly("notOwnTally");
            assertThat(refused(() -> repeatVote.of(cycle, ahead(), 0, "Ертең")))
                    .as("nothing is wrong with it yet")
                    .containsExactly("voteElsewhere");
        });
        sql.sql("update vote_roll set account = ? where vote = ? and account = ?")
                .params(late, vote(cycle).id(), villager)
                .update();
        as(second, () -> assertThat(refused(() -> confirmTally.annul(cycle, Set.of(stranger), BECAUSE)))
                .containsExactly("rollChanged"));
        as(person(new Reach(Role.WORKING_GROUP, BATYR)), () -> assertThatThrownBy(
                        () -> confirmTally.annul(cycle, Set.of(stranger), BECAUSE))
                .isInstanceOf(NotFound.class));
        LocalDate today = local(time.now()).toLocalDate();
        as(secretary, () -> deputies.name(secretary, second, today, today.plusDays(30), "Демалыс"));
        as(second, () -> assertThat(refused(() -> confirmTally.annul(cycle, Set.of(stranger), BECAUSE)))
                .containsExactly("notInPlaceOf"));
        assertThat(vote(cycle).status()).isEqualTo(VoteStatus.COUNTED);
    }

    @Test
    void whatIsSaidOfTheRollHasToFitIt() {
        villager = resident(AKSHUKUR);
        UUID moved = resident(BATYR);
        UUID gone = resident(BATYR);
        UUID cycle = annulled();
        sql.sql("update applicant_profile set settlement = ? where account in (?, ?)")
                .params(AKSHUKUR, moved, gone)
                .update();
        sql.sql("update account set disabled = true where id = ?").param(gone).update();
        as(second, () -> {
            assertThat(refused(() -> confirmTally.annul(cycle, Set.of(villager), BECAUSE)))
                    .as("it is annulled already")
                    .containsExactly("voteElsewhere");
            assertThat(refused(() -> confirmRoll.agree(cycle)))
                    .as("nobody has put it right")
                    .containsExactly("voteElsewhere");
        });
        time.forward(Duration.ofMinutes(1));
        UUID late = resident(AKSHUKUR);
        RollChange struck = change(stranger, RollChange.Kind.STRUCK);
        as(secretary, () -> {
            assertThat(mendRoll.open(cycle).addable())
                    .extracting(OnRoll::account)
                    .contains(moved)
                    .doesNotContain(late, gone, villager);
            assertThat(refused(() -> mendRoll.of(cycle, List.of()))).containsExactly("rollDoubtOpen");
            assertThat(refused(() -> mendRoll.of(cycle, List.of(struck, change(stranger, RollChange.Kind.KEPT)))))
                    .containsExactly("rollTwice");
            assertThat(refused(() -> mendRoll.of(cycle, List.of(struck, change(late, RollChange.Kind.ADDED)))))
                    .containsExactly("rollNotAddable");
            assertThat(refused(() -> mendRoll.of(cycle, List.of(struck, change(moved, RollChange.Kind.STRUCK)))))
                    .containsExactly("rollEntryUnknown");
            assertThat(refused(() ->
                            mendRoll.of(cycle, List.of(new RollChange(stranger, null, RollChange.Kind.STRUCK, " ")))))
                    .containsExactly("reasonGiven");
        });
        Map<String, Object> form = mend("STRUCK");
        form.put("struck", person(villager));
        form.put("added", person(moved));
        complete(secretary, "mendRoll", cycle, form);
        complete(second, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        hold(cycle);
        assertThat(roll.isOn(vote(cycle).id(), moved)).isTrue();
        assertThat(roll.isOn(vote(cycle).id(), villager)).isFalse();
        assertThat(letter("rollChanged/" + round(cycle, 1).id() + "/" + moved)).contains("Көршілері растады");
    }

    private static RollChange change(UUID account, RollChange.Kind kind) {
        return new RollChange(account, null, kind, "Көршілері растады");
    }

    @Test
    void nobodyStandsForARollTheyPutRightAndItMayGoBack() {
        UUID cycle = mended();
        PriorityVote vote = vote(cycle);
        as(secretary, () -> assertThat(refused(() -> confirmRoll.agree(cycle))).containsExactly("notOwnRoll"));
        as(secretary, () -> {
            assertThat(refused(() -> repeatVote.of(cycle, ahead(), 0, "Ертең")))
                    .as("nobody has confirmed the roll")
                    .containsExactly("voteElsewhere");
            assertThat(refused(() -> mendRoll.of(cycle, List.of(change(stranger, RollChange.Kind.KEPT)))))
                    .as("it waits to be confirmed")
                    .containsExactly("voteElsewhere");
        });
        as(second, () -> assertThat(refused(() -> confirmRoll.sendBack(cycle, " ")))
                .containsExactly("reasonGiven"));
        complete(second, "confirmRoll", cycle, Map.of("outcome", "WRONG", "found", "Ол осында тұрады"));
        take("mendRoll", cycle, secretary);
        Map<String, Object> opening = opening("mendRoll", cycle);
        assertThat(opening).containsEntry("returned", "Ол осында тұрады");
        assertThat(opening.get("doubted")).asString().contains("decision=STRUCK");
        complete(secretary, "mendRoll", cycle, mend("KEPT"));
        sql.sql("delete from vote_roll where vote = ? and account = ?")
                .params(vote.id(), villager)
                .update();
        as(second, () -> assertThat(refused(() -> confirmRoll.agree(cycle))).containsExactly("rollChanged"));
        sql.sql("insert into vote_roll (vote, account, voted) values (?, ?, true)")
                .params(vote.id(), villager)
                .update();
        LocalDate today = local(time.now()).toLocalDate();
        as(secretary, () -> deputies.name(secretary, second, today, today.plusDays(30), "Демалыс"));
        as(second, () -> assertThat(refused(() -> confirmRoll.agree(cycle))).containsExactly("notInPlaceOf"));
        UUID third = person(new Reach(Role.WORKING_GROUP, AKSHUKUR));
        complete(third, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        hold(cycle);
        assertThat(roll.isOn(vote(cycle).id(), stranger)).isTrue();
        assertThat(vote(cycle).roll().fingerprint())
                .as("nobody was struck")
                .isEqualTo(vote.roll().fingerprint());
    }

    private VoteDates ahead() {
        return new VoteDates(time.now().plusSeconds(60), time.now().plusSeconds(120));
    }

    @Test
    void theVoteIsNotCalledOnARollThatWasChangedAfterItWasConfirmed() {
        UUID cycle = frozenAnew();
        UUID late = resident(AKSHUKUR);
        sql.sql("insert into roll_change (vote, proposal, account, kind, why) values (?, 1, ?, 'ADDED', 'Өзім')")
                .params(vote(cycle).id(), late)
                .update();
        assertThat(refused(() -> hold(cycle))).containsExactly("rollChanged");
        assertThat(vote(cycle).round()).isEqualTo(1);
    }

    @Test
    void aSecondStrangerAnnulsTheSecondVoteButNobodyTwice() {
        UUID neighbour = resident(AKSHUKUR);
        UUID silent = resident(AKSHUKUR);
        UUID cycle = annulled();
        Map<String, Object> form = mend("KEPT");
        complete(secretary, "mendRoll", cycle, form);
        complete(second, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        hold(cycle);
        open(cycle);
        countPaper(cycle);
        assertThat(refused(() -> annul(cycle, stranger))).containsExactly("rollEntryDecided");
        assertThat(post.keyed("rollChanged/" + round(cycle, 1).id() + "/" + stranger))
                .as("for whoever was kept nothing has changed")
                .isEmpty();
        annul(cycle, neighbour);
        complete(secretary, "mendRoll", cycle, mend("STRUCK"));
        complete(second, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        hold(cycle);

        PriorityVote third = vote(cycle);
        assertThat(third.roll().version()).isEqualTo(3);
        assertThat(roll.isOn(third.id(), neighbour)).isFalse();
        assertThat(roll.isOn(third.id(), stranger)).isTrue();
        open(cycle);
        as(silent, () -> castVote.in(third.id(), List.of(WATER_NO)));
        close(cycle);
        take("keyTally", cycle, secretary);
        complete(secretary, "keyTally", cycle, sheets(0, 0));
        agree(cycle);
        complete(secretary, "repeatVote", cycle, noQuorum(cycle));
        assertThat(votedInVain(silent, cycle))
                .as("too few came, which annuls nothing")
                .isNull();
        assertThat(votedInVain(stranger, cycle).round()).isEqualTo(1);
        assertThat(vote(cycle).roll()).as("for want of people alone").isEqualTo(third.roll());
        assertThat(votes.findByCycleOrderByRound(cycle))
                .extracting(PriorityVote::status)
                .containsExactly(VoteStatus.ANNULLED, VoteStatus.ANNULLED, VoteStatus.NO_QUORUM, VoteStatus.CALLED);
    }

    private PriorityVote votedInVain(UUID person, UUID cycle) {
        PriorityVote[] inVain = new PriorityVote[1];
        as(
                person,
                () -> inVain[0] = castVote.invitations().stream()
                        .filter(each -> each.vote().cycle().equals(cycle))
                        .findFirst()
                        .orElseThrow()
                        .inVain());
        return inVain[0];
    }

    private Map<String, Object> noQuorum(UUID cycle) {
        take("repeatVote", cycle, secretary);
        Map<String, Object> form = new HashMap<>(opening("repeatVote", cycle));
        form.put("reason", "Кешкі уақытқа ауыстырамыз");
        return form;
    }

    @Test
    void theNewDaysAreProposedAsLongAsTheOldFromTheSameHourOn() {
        UUID cycle = frozenAnew();
        take("repeatVote", cycle, secretary);
        PriorityVote last = vote(cycle);
        LocalDateTime opens = local(time.now())
                .toLocalDate()
                .plusDays(7)
                .atTime(local(last.opensAt()).toLocalTime());
        assertThat(opening("repeatVote", cycle))
                .containsEntry("opensAt", opens)
                .containsEntry("closesAt", opens.plusDays(7))
                .containsEntry("because", BECAUSE);
    }

    private Map<String, Object> opening(String box, UUID cycle) {
        String task = task(box, cycle).getId();
        Map<String, Object> opening = new HashMap<>();
        as(secretary, () -> opening.putAll(forms.open(task).opening()));
        return opening;
    }
}
