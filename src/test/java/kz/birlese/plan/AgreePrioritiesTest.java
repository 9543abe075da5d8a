package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.vote.DotTally;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.AtOnce;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgreePrioritiesTest extends VoteHouse {

    @Autowired
    private TaskForms forms;

    @Autowired
    private FixRankingRule fixRankingRule;

    @Autowired
    private PublishRanking publishRanking;

    @Autowired
    private ConfirmTally confirmTally;

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private IssueTitles titles;

    @Autowired
    private DecisionLog log;

    /** Ends at {@code prioritiesAgreed}. */
    @Test
    void aVillageGoesFromTheRuleToItsRankingAndItsPlanIsOpened() {
        UUID cycle = published(VotingRule.DOT_VOTE, "11122", "33344", "1133", "s", "e");

        assertThat(hasEnded("prioritiesAgreed", cycle)).isTrue();
        assertThat(cycle(cycle).status()).isEqualTo(CycleStatus.ADOPTING);
        assertThat(isOpen("draftPlan", cycle)).isTrue();
        DotTally tally = (DotTally) result(cycle).tally();
        assertThat(tally.turnout().counted()).isEqualTo(3);
        assertThat(tally.turnout().spoiled()).isEqualTo(1);
        assertThat(tally.turnout().empty()).isEqualTo(1);
        assertThat(order(cycle).subList(2, 4)).containsExactlyInAnyOrder(ROAD_NO, INTERNET_NO);
        assertThat(tally.places()).extracting("place").containsExactly(1, 1, 3, 3);
        assertThat(titles.leading(cycle)).hasSize(4);
        assertThat(vote(cycle).resultFingerprint())
                .isEqualTo(CanonicalJson.fingerprint(CanonicalJson.write(result(cycle))));
        assertThat(logged(cycle))
                .containsSubsequence("rankingRuleFixed", "tallyKeyed", "tallyConfirmed", "rankingPublished");
    }

    @Test
    void everyRuleHasItsParagraphInTheLanguageOfThePerson() {
        UUID cycle = agreeing();
        take("fixRankingRule", cycle, secretary);
        String task = task("fixRankingRule", cycle).getId();
        List<Object> rules = new ArrayList<>();
        as(secretary, () -> rules.addAll((List<?>) forms.open(task).opening().get("rules")));
        assertThat(rules)
                .hasSize(VotingRule.values().length)
                .extracting(row -> ((Map<?, ?>) row).get("how").toString())
                .allMatch(how -> how.matches("(?s)[А-Я].*\\."));
    }

    @Test
    void onTheBallotTheHundredthIssueStandsAfterTheNinetyNinth() {
        int last = sql.sql("select last_number from plan_issue_counter where settlement = ?")
                .param(AKSHUKUR)
                .query(Integer.class)
                .single();
        sql.sql("update plan_issue_counter set last_number = ? where settlement = ?")
                .params((int) Math.pow(10, String.valueOf(last).length()) - 3, AKSHUKUR)
                .update();
        UUID cycle = called(VotingRule.BORDA);
        assertThat(vote(cycle).terms().choices())
                .extracting(choice -> Integer.parseInt(choice.number().substring(("I-" + AKSHUKUR + "-").length())))
                .isSorted();
    }

    @Test
    void nobodyVotesBeforeTheRuleIsFixed() {
        UUID cycle = agreeing();
        assertThatThrownBy(() -> vote(cycle)).isInstanceOf(NotFound.class);
        UUID resident = resident(AKSHUKUR);
        as(resident, () -> assertThat(castVote.invitations())
                .noneMatch(each -> each.vote().cycle().equals(cycle)));
        assertThat(isOpen("keyTally", cycle)).isFalse();
    }

    @Test
    void theRuleCannotChangeOnceItIsFixed() {
        UUID cycle = called(VotingRule.BORDA);
        PriorityVote before = vote(cycle);
        as(secretary, () -> assertThat(refused(() -> fixRankingRule.of(
                        cycle,
                        new VoteTerms(VotingRule.SCHULZE, before.terms().choices(), null, null),
                        new PriorityVote.Frame(new VoteDates(before.opensAt(), before.closesAt()), 1, 0))))
                .containsExactly("ruleFixed"));
        assertThat(vote(cycle).terms().rule()).isEqualTo(VotingRule.BORDA);
        assertThat(vote(cycle).fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void ofTwoWhoFixTheRuleAtOnceOneIsToldThatItIsFixed() throws InterruptedException {
        UUID cycle = agreeing();
        List<VoteTerms.Choice> choices = issues.inCycle(cycle).stream()
                .map(issue ->
                        new VoteTerms.Choice(issue.id(), issue.number(), Trilingual.asWritten(issue.text()), null))
                .toList();
        VoteDates dates =
                new VoteDates(time.now().plus(Duration.ofDays(1)), time.now().plus(Duration.ofDays(2)));
        Runnable fix = () -> as(
                secretary,
                () -> fixRankingRule.of(
                        cycle,
                        new VoteTerms(VotingRule.BORDA, choices, null, null),
                        new PriorityVote.Frame(dates, 1, 0)));
        assertThat(AtOnce.run(List.of(fix, fix)))
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(no -> assertThat(refused(() -> {
                            throw (Refusal) no;
                        }))
                        .containsExactly("ruleFixed"));
        assertThat(votes.findByCycleOrderByRound(cycle)).hasSize(1);
    }

    @Test
    void theRuleIsPublishedBeforeVotingBegins() {
        UUID cycle = agreeing();
        Map<String, Object> late = rule(VotingRule.BORDA);
        late.put("opensAt", local(time.now().minus(Duration.ofMinutes(1))));
        late.put("closesAt", local(time.now().minus(Duration.ofMinutes(2))));
        assertThat(refused(() -> complete(secretary, "fixRankingRule", cycle, late)))
                .containsExactly("voteOpensAhead", "voteClosesLater");
    }

    @Test
    void moneyCannotBeSpentOnWhatHasNoCost() {
        UUID cycle = agreeing();
        Map<String, Object> rule = rule(VotingRule.GREEDY);
        rule.put("choices", rule(VotingRule.BORDA).get("choices"));
        assertThat(refused(() -> complete(secretary, "fixRankingRule", cycle, rule)))
                .containsOnly("voteCost")
                .hasSize(4);
    }

    @Test
    void theDrawIsFixedWithTheRuleAndTellsItsSeedOnlyAfterClosing() {
        UUID cycle = called(VotingRule.GREEDY);
        PriorityVote vote = vote(cycle);
        assertThat(vote.seed(vote.closesAt().minusMillis(1))).isNull();
        assertThat(CanonicalJson.fingerprint(vote.seed(vote.closesAt()))).isEqualTo(vote.seedHash());
        assertThat(log.about(cycle).stream()
                        .filter(entry -> entry.decision().what().equals("rankingRuleFixed"))
                        .map(entry -> entry.decision().facts().get("seed")))
                .containsExactly(vote.seedHash());
    }

    @Test
    void whoeverKeyedABallotDoesNotSeeTheTaskToConfirmIt() {
        UUID cycle = keying(VotingRule.BORDA);
        key(cycle, "12", "21");
        complete(secretary, "keyTally", cycle, sheets(2, 0));
        String task = task("confirmTally", cycle).getId();
        as(secretary, () -> assertThatThrownBy(
                        () -> actions.complete(task, Map.of("outcome", "AGREE", "rollRight", true)))
                .isInstanceOf(NotFound.class));
        assertThat(vote(cycle).status()).isEqualTo(VoteStatus.COUNTED);
    }

    @Test
    void whoeverStandsInForTheOneWhoKeyedDoesNotStandForTheTotals() {
        UUID cycle = keying(VotingRule.BORDA);
        key(cycle, "12", "21");
        complete(secretary, "keyTally", cycle, sheets(2, 0));
        LocalDate today = local(time.now()).toLocalDate();
        as(secretary, () -> deputies.name(secretary, second, today, today.plusDays(30), "Демалыс"));
        as(second, () -> assertThat(refused(() -> confirmTally.agree(cycle, true)))
                .containsExactly("notInPlaceOf"));
        as(second, () -> assertThat(refused(() -> confirmTally.differ(cycle, "Қате бар")))
                .containsExactly("notInPlaceOf"));
    }

    @Test
    void nobodyFixesARuleInACycleThatIsClosed() {
        UUID cycle = agreeing();
        VoteTerms terms = new VoteTerms(
                VotingRule.BORDA,
                issues.inCycle(cycle).stream()
                        .map(issue -> new VoteTerms.Choice(
                                issue.id(), issue.number(), Trilingual.asWritten(issue.text()), null))
                        .toList(),
                null,
                null);
        makeRoom(AKSHUKUR);
        VoteDates dates =
                new VoteDates(time.now().plus(Duration.ofDays(1)), time.now().plus(Duration.ofDays(2)));
        as(secretary, () -> assertThat(
                        refused(() -> fixRankingRule.of(cycle, terms, new PriorityVote.Frame(dates, 1, 0))))
                .containsExactly("cycleElsewhere"));
    }

    @Test
    void onlyWhatLeadsInTheCycleIsVotedOn() {
        UUID other = called(VotingRule.BORDA);
        VoteTerms foreign = vote(other).terms();
        UUID cycle = agreeing();
        VoteDates dates =
                new VoteDates(time.now().plus(Duration.ofDays(1)), time.now().plus(Duration.ofDays(2)));
        as(secretary, () -> assertThatThrownBy(
                        () -> fixRankingRule.of(cycle, foreign, new PriorityVote.Frame(dates, 1, 0)))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void nothingIsPublishedWhileTheTotalsDisagree() {
        UUID cycle = keying(VotingRule.BORDA);
        key(cycle, "12", "21", "s");
        Map<String, Object> sheets = sheets(4, 0);
        sheets.put("present", 3);
        complete(secretary, "keyTally", cycle, sheets);

        assertThat(refused(() -> agree(cycle))).containsExactlyInAnyOrder("tallyKeyed", "tallySpoiled", "tallyHeads");
        as(secretary, () -> assertThat(
                        refused(() -> transaction.executeWithoutResult(status -> publishRanking.of(cycle))))
                .containsExactly("voteElsewhere"));
        assertThat(vote(cycle).result()).isNull();
    }

    @Test
    void aDifferenceGoesBackToWhoeverKeysAndTheMistakeStaysToBeSeen() {
        UUID cycle = keying(VotingRule.BORDA);
        key(cycle, "12", "12");
        complete(secretary, "keyTally", cycle, sheets(2, 0));
        complete(second, "confirmTally", cycle, Map.of("outcome", "DIFFER", "found", "2-бюллетеньде 21 тұр"));
        assertThat(vote(cycle).difference()).isEqualTo("2-бюллетеньде 21 тұр");

        take("correctTally", cycle, secretary);
        VoteBallot wrong = ballot(cycle, 2);
        as(secretary, () -> keyTally.correct(vote(cycle).id(), wrong.getId(), "21", "Қате енгізілді"));
        Map<String, Object> mended = sheets(2, 0);
        mended.put("mended", "2-бюллетень түзетілді");
        complete(secretary, "correctTally", cycle, mended);
        agree(cycle);
        time.fire("publishRanking", cycle);

        assertThat(result(cycle).totals().keyed()).isEqualTo(2);
        assertThat(order(cycle).subList(0, 2)).containsExactlyInAnyOrder(WATER_NO, ROAD_NO);
        assertThat(ballots.numbered(vote(cycle).id(), 2))
                .extracting(VoteBallot::numbers)
                .containsExactly(List.of(2, 1), List.of(1, 2));
        assertThat(logged(cycle)).containsSubsequence("tallyDisputed", "ballotCorrected", "tallyKeyed");
        assertThat(vote(cycle).steps())
                .extracting(TallyStep::kind, TallyStep::who)
                .containsExactly(
                        tuple(TallyStep.Kind.COUNTED, secretary),
                        tuple(TallyStep.Kind.DISPUTED, second),
                        tuple(TallyStep.Kind.COUNTED, secretary));
        assertThat(log.about(cycle).stream()
                        .filter(entry -> entry.decision().what().equals("tallyKeyed"))
                        .map(entry -> entry.decision().facts()))
                .extracting(facts -> facts.get("step"), facts -> facts.get("presentOnline"))
                .containsExactly(tuple("1", "0"), tuple("3", "0"));
    }

    @Test
    void withTooFewPeopleTheVoteIsCalledAgainAndBothStay() {
        UUID cycle = keying(VotingRule.BORDA);
        key(cycle, "12");
        complete(secretary, "keyTally", cycle, sheets(1, 0));
        agree(cycle);
        resident(AKSHUKUR);
        PriorityVote first = vote(cycle);
        assertThat(first.status()).isEqualTo(VoteStatus.NO_QUORUM);
        assertThat(isOpen("repeatVote", cycle)).isTrue();

        complete(secretary, "repeatVote", cycle, again());
        PriorityVote next = vote(cycle);
        assertThat(next.round()).isEqualTo(2);
        assertThat(next.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(next.seedHash()).isNotEqualTo(first.seedHash());
        assertThat(next.roll()).as("who came after the rule was fixed").isEqualTo(first.roll());
        open(cycle);
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "21", "12", "21");
        complete(secretary, "keyTally", cycle, sheets(3, 0));
        agree(cycle);
        time.fire("publishRanking", cycle);

        assertThat(order(cycle)).startsWith(ROAD_NO, WATER_NO);
        assertThat(votes.findByCycleOrderByRound(cycle))
                .extracting(PriorityVote::status)
                .containsExactly(VoteStatus.NO_QUORUM, VoteStatus.PUBLISHED);
    }

    private Map<String, Object> again() {
        Map<String, Object> form = rule(VotingRule.BORDA);
        return Map.of(
                "opensAt",
                form.get("opensAt"),
                "closesAt",
                form.get("closesAt"),
                "printed",
                10,
                "reason",
                "Кешкі уақытқа ауыстырамыз");
    }

    @Test
    void oneVoterIsEnoughWhereOneIsNeeded() {
        Map<String, Object> rule = rule(VotingRule.SCHULZE);
        rule.put("quorum", 1);
        UUID cycle = called(rule);
        open(cycle);
        close(cycle);
        take("keyTally", cycle, secretary);
        key(cycle, "4213");
        complete(secretary, "keyTally", cycle, sheets(1, 0));
        agree(cycle);
        time.fire("publishRanking", cycle);
        assertThat(order(cycle)).containsExactly(INTERNET_NO, ROAD_NO, WATER_NO, NURSERY_NO);
    }

    @Test
    void whatIsDearerThanTheWholeBudgetIsNotPaidForByAnyRule() {
        for (VotingRule rule : List.of(VotingRule.GREEDY, VotingRule.EQUAL_SHARES)) {
            UUID cycle = published(rule, "2", "2", "24", "e");
            assertThat(order(cycle)).as(rule.name()).startsWith(INTERNET_NO);
            assertThat(titles.leading(cycle).get(0).text()).isEqualTo(INTERNET);
        }
    }

    @Test
    void spoiledAndEmptyBallotsAloneGiveNoOrderAndHinderNothing() {
        for (VotingRule rule : VotingRule.values()) {
            UUID cycle = published(rule, "s", "e");
            assertThat(result(cycle).tally().turnout().counted())
                    .as(rule.name())
                    .isZero();
            assertThat(order(cycle)).hasSize(4);
        }
    }

    @Test
    void whoeverIsElsewhereFixesNothing() {
        UUID cycle = agreeing();
        UUID away = person(new Reach(Role.WORKING_GROUP, BATYR));
        String task = task("fixRankingRule", cycle).getId();
        as(away, () -> assertThatThrownBy(() -> actions.complete(task, rule(VotingRule.BORDA)))
                .isInstanceOf(NotFound.class));
    }

    private List<String> logged(UUID cycle) {
        return log.about(cycle).stream().map(entry -> entry.decision().what()).toList();
    }
}
