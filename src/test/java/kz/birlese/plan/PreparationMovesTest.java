package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The moves of issues, of those that were sent up, of a cycle and of its reviews by themselves. */
class PreparationMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 3, 6);
    private static final Instant NOW = Instant.parse("2028-03-06T04:00:00Z");
    private static final UUID WHO = UUID.randomUUID();

    private final Issue water = issue(IssueChannel.MEETING);
    private final Issue road = issue(IssueChannel.MEETING);
    private final Escalation sentUp = new Escalation(
            "E-475233100-1/1", water, new Escalation.Way("475200000", "470000000"), "Хат жаздық.", WHO, NOW, NOW);
    private final PlanCycle cycle = new PlanCycle("475233100", TODAY, 2029, 2033, 2, null);

    private static Issue issue(IssueChannel channel) {
        return new Issue(
                "I-475233100-1",
                "475233100",
                null,
                new RaisedIssue("Жазда ауызсу болмайды", IssueField.WATER, channel, TODAY, IssueRaiser.RESIDENTS, 3));
    }

    @Test
    void whatCameOnlineIsLookedAtOnce() {
        Issue online = issue(IssueChannel.ONLINE);
        online.accept(WHO);
        refuses("issueElsewhere", () -> online.accept(WHO));
        refuses("issueElsewhere", () -> online.refuse(WHO, "Басқа ауылдікі"));
        refuses("issueElsewhere", () -> water.accept(WHO));
    }

    @Test
    void whatIsNoLongerOpenIsNeitherMergedNorSetAsideNorSentUp() {
        water.mergeInto(road, "Бір мәселе");
        refuses("issueElsewhere", () -> water.mergeInto(road, "Тағы"));
        refuses("issueElsewhere", () -> water.layAside("Тағы"));
        refuses("issueElsewhere", water::escalate);
        refuses("issueElsewhere", () -> water.lead(true));
    }

    @Test
    void whatStandsIsNotTakenBackNorDoesItComeBackOrHaveAnAnswer() {
        refuses("issueElsewhere", water::takeBack);
        refuses("issueElsewhere", water::comeBack);
        refuses("issueElsewhere", water::answered);
    }

    @Test
    void whatIsMergedOrSetAsideNoLongerLeadsEvenWhenItIsTakenBack() {
        water.lead(true);
        water.mergeInto(road, "Бір мәселе");
        water.takeBack();
        assertThat(water.isLeading()).isFalse();
        assertThat(water.mergedInto()).isNull();
    }

    @Test
    void whatIsWithTheDistrictStaysThereWhileItLeadsAndLeadsWhenItComesBack() {
        water.escalate();
        water.lead(true);
        assertThat(water.status()).isEqualTo(IssueStatus.ESCALATED);
        water.comeBack();
        assertThat(water.status()).isEqualTo(IssueStatus.LEADING);
    }

    @Test
    void onlyTheDistrictThatHasItPassesItOn() {
        sentUp.passOnInSilence(NOW);
        refuses("escalationElsewhere", () -> sentUp.passOnInSilence(NOW));
        refuses("escalationElsewhere", () -> sentUp.passOn("Қаражат жоқ.", NOW));
    }

    @Test
    void itIsAnsweredOnceByTheLevelThatHasItAndIsInItsVillageAgain() {
        refuses("escalationElsewhere", () -> sentUp.answer(EscalationStatus.AT_REGION, true, "Шешілді.", WHO, NOW));
        sentUp.answer(EscalationStatus.AT_DISTRICT, true, "Шешілді.", WHO, NOW);
        assertThat(sentUp.heldIn()).isEqualTo("475233100");
        refuses("escalationElsewhere", () -> sentUp.answer(EscalationStatus.AT_DISTRICT, true, "Тағы.", WHO, NOW));
        refuses("escalationElsewhere", () -> sentUp.withdraw("Өзіміз шештік."));
    }

    @Test
    void aCycleThatGoesOnIsNotGivenUpWhenItEnds() {
        cycle.givenUp();
        refuses("cycleElsewhere", cycle::givenUp);
        cycle.goesOn();
        refuses("cycleElsewhere", cycle::goesOn);
        cycle.moves(CycleStatus.PREPARING, CycleStatus.CLOSED);
        assertThat(cycle.isGivenUp()).isFalse();
    }

    @Test
    void aYearIsOverWhenItIsReportedAndWhatIsToChangeHasChanged() {
        PlanReview review = new PlanReview(cycle.id(), 2029);
        assertThat(review.isOver()).isFalse();
        review.report("Жоспар өзгереді.", true, WHO, NOW);
        assertThat(review.isOver()).isFalse();
        review.brought(UUID.randomUUID());
        assertThat(review.isOver()).isTrue();
        review.report("Жоспар сол күйінде қалады.", false, WHO, NOW);
        assertThat(review.isOver()).isTrue();
    }

    @Test
    void voicesAreCountedAtWhateverRemoveAndTheMostStandFirst() {
        Issue light = issue(IssueChannel.MEETING);
        Issue school = issue(IssueChannel.MEETING);
        water.mergeInto(road, "Бір мәселе");
        road.mergeInto(light, "Бір мәселе");
        IssueList all = new IssueList(List.of(school, water, road, light));
        assertThat(all.voices(light)).isEqualTo(9);
        assertThat(all.standing()).containsExactly(light, school);
    }

    private static void refuses(String rule, ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.reasons().get(0).rule())
                .isEqualTo(rule));
    }
}
