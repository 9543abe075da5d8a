package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.body.KeepBodyRules;
import kz.birlese.body.MinutesVersion;
import kz.birlese.body.RuleTerms;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.plan.AdoptDevelopmentPlan.Resolution;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class DecidePlanTest extends PlanHouse {

    @Autowired
    private AdoptDevelopmentPlan adopt;

    @Autowired
    private RecallMeeting recall;

    @Autowired
    private NameDeputy deputies;

    @Autowired
    private KeepBodyRules keepRules;

    @Autowired
    private PlanGatherings gatherings;

    @Autowired
    private ReadCycle readCycle;

    @Autowired
    private TaskForms forms;

    @Autowired
    private DecisionLog log;

    @Autowired
    private JdbcTemplate jdbc;

    /** Ends at {@code decisionMade}. */
    @Test
    void aPlanThatThePeopleAndTheGroupWantIsAdoptedByTheAkimat() {
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        complete(akimat, "adoptDevelopmentPlan", cycle, resolution());

        assertThat(hasEnded("decisionMade", cycle)).isTrue();
        assertThat(inForce(cycle).resolution()).isEqualTo("14-03");
        List<PlanGathering> held = held(cycle);
        assertThat(held).extracting(PlanGathering::kind).containsExactly(Kind.GATHERING, Kind.MEETING);
        assertThat(held).allMatch(PlanGathering::agreed);
        PlanGathering.Facts people = held.get(0).facts();
        assertThat(List.of(people.present(), people.needed(), people.inFavour(), people.against(), people.abstained()))
                .containsExactly(80, 50, 60, 15, 5);
        assertThat(people.basis()).contains("заңмен бекітілмеген", "законом не установлено");
        assertThat(people.rulesFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(people.majority()).isEqualTo("1/2");
        assertThat(people.heldOn()).isEqualTo(LocalDate.of(year, 1, 25));
        assertThat(page(held.get(0).meeting()).meeting().agenda().get(0).text())
                .contains(cycles.named(cycle).number(), inForce(cycle).fingerprint());
        assertThat(held.get(1).facts().present()).as("seats, and not heads").isEqualTo(4);
        assertThat(held.get(1).recordedBy()).isEqualTo(chair);
    }

    /** Ends at {@code draftReturned}. */
    @Test
    void withoutTheMajorityOfThosePresentTheDraftGoesBackWithTheWordsOfTheMinutes() {
        UUID cycle = brought();
        UUID gathering = called(cycle, Kind.GATHERING);
        begin(gathering);
        attend(gathering, 80, 3);
        decide(gathering, 39, 20, 0);
        time.fire("recordGathering", cycle);

        assertThat(hasEnded("draftReturned", cycle)).isTrue();
        PlanVersion version = versions.underWay(cycle);
        assertThat(version.status()).isEqualTo(VersionStatus.DRAFT);
        assertThat(version.returnedBecause())
                .startsWith(page(gathering).meeting().number())
                .contains("39 : 20 : 0", "Шеберхананың орны нақтылансын.");
        assertThat(isOpen("draftPlan", cycle)).isTrue();
        assertThat(log.about(cycle))
                .filteredOn(entry -> entry.decision().what().equals("planNotValidated"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.decision().who()).isEqualTo(chair));
    }

    @Test
    void theWorkingGroupMaySayNoToWhatTheGatheringWants() {
        UUID cycle = brought();
        gather(cycle);
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.VALIDATED);
        UUID meeting = called(cycle, Kind.MEETING);
        begin(meeting);
        attend(meeting, 4, 4);
        decide(meeting, 1, 3, 0);
        time.fire("recordAdoption", cycle);

        assertThat(hasEnded("draftReturned", cycle)).isTrue();
        assertThat(isOpen("draftPlan", cycle)).isTrue();
        assertThat(isOpen("adoptDevelopmentPlan", cycle)).isFalse();
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void withoutAQuorumPeopleAreConvenedAgainAndNothingIsValidatedMeanwhile() {
        UUID cycle = brought();
        UUID gathering = called(cycle, Kind.GATHERING);
        begin(gathering);
        attend(gathering, 49, 3);
        assertThat(isOpen("writeMinutes", gathering)).isFalse();
        assertThatThrownBy(() -> time.fire("recordGathering", cycle)).isInstanceOf(AssertionError.class);
        complete(
                group,
                "reconveneMeeting",
                gathering,
                Map.of(
                        "decision", "RECONVENE",
                        "startsAt", today().plusDays(10).atTime(12, 0),
                        "place", "Мектеп",
                        "reason", "Дауылдан келе алмады."));
        time.fire("sendInvitations", gathering);
        on(2, 4);
        time.fire("meetingBegins", gathering);
        attend(gathering, 50, 3);
        decide(gathering, 26, 24, 0);
        time.fire("recordGathering", cycle);

        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.VALIDATED);
        assertThat(page(gathering).attempts()).hasSize(1);
    }

    @Test
    void whoGivesAMeetingUpIsAskedWhatIsDoneSoThatTheNextIsHeld() {
        UUID cycle = brought();
        UUID first = called(cycle, Kind.GATHERING);
        abandon(first, 12);
        assertThat(opens(group, "recallGathering", cycle, "why")).isEqualTo("Мал қырқу науқаны басталды.");
        UUID elsewhere = person(new Reach(Role.WORKING_GROUP, BATYR));
        String task = task("recallGathering", cycle).getId();
        as(elsewhere, () -> assertThatThrownBy(() -> actions.complete(task, Map.of("how", "Жиын кешке ауысады.")))
                .isInstanceOf(NotFound.class));
        as(group, () -> assertThat(refused(() -> recall.again(cycle, Kind.GATHERING, " ")))
                .containsExactly("reasonGiven"));
        complete(group, "recallGathering", cycle, Map.of("how", "Жиын кешке ауысады."));
        gather(cycle);

        UUID second = called(cycle, Kind.MEETING);
        abandon(second, 2);
        complete(group, "recallAdoption", cycle, Map.of("how", "Мүшелерге қоңырау шаламыз."));
        agree(cycle);
        assertThat(isOpen("adoptDevelopmentPlan", cycle)).isTrue();
        assertThat(held(cycle)).hasSize(2);
        assertThat(log.about(cycle))
                .filteredOn(entry -> entry.decision().what().equals("planMeetingRecalled"))
                .extracting(entry -> entry.decision().why())
                .containsExactly("Жиын кешке ауысады.", "Мүшелерге қоңырау шаламыз.");
        as(akimat, () -> assertThat(readCycle.of(cycle).called())
                .extracting(CyclePage.CalledLine::abandonedBecause)
                .containsExactly("Мал қырқу науқаны басталды.", "Мал қырқу науқаны басталды."));
    }

    @Test
    void whatCountsAreTheRulesOfTheDayOfTheMeetingAndNothingAnybodyTypes() {
        UUID cycle = brought();
        UUID manager = person(Role.PROGRAMME_MANAGER);
        RuleTerms stricter = new RuleTerms(10, 5, RuleTerms.QuorumOf.SEATS, 1, 2, null, 70, 3, 4, 48, 3);
        UUID gathering = called(cycle, Kind.GATHERING);
        UUID body = page(gathering).body().id();
        LocalDate from = today().plusDays(10);
        as(manager, () -> keepRules.from(body, from, stricter, "Мәслихат шешімі № 7", "Жаңа регламент"));
        begin(gathering);
        attend(gathering, 80, 3);
        decide(gathering, 59, 21, 0);
        time.fire("recordGathering", cycle);

        PlanGathering held = held(cycle).get(0);
        assertThat(held.agreed()).as("sixty of eighty are needed").isFalse();
        assertThat(held.facts().needed()).isEqualTo(70);
        assertThat(held.facts().majority()).isEqualTo("3/4");
        assertThat(held.facts().basis()).isEqualTo("Мәслихат шешімі № 7");
        assertThat(held.facts().rulesFrom()).isEqualTo(from);
        assertThat(isOpen("draftPlan", cycle)).isTrue();
    }

    @Test
    void theVotesAreShownToTheAkimatAndCannotBeChangedThere() {
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        assertThat(opens(akimat, "adoptDevelopmentPlan", cycle, "votes")).isEqualTo("за 4, против 0, воздержались 0");
        Map<String, Object> resolution = resolution();
        resolution.put("votes", "жақтаған 5, қарсы 0, қалыс қалған 0");
        resolution.put("inFavour", 5);
        complete(akimat, "adoptDevelopmentPlan", cycle, resolution);
        assertThat(held(cycle).get(1).facts().inFavour()).isEqualTo(4);
    }

    @Test
    void theAkimatAdoptsOnlyWhatTheGatheringAndThenTheGroupHaveAgreedTo() {
        UUID cycle = brought();
        Resolution resolution = new Resolution("1", today());
        as(akimat, () -> assertThat(refused(() -> adopt.adopt(cycle, resolution)))
                .containsExactly("gatheringAgreed"));
        gather(cycle);
        Resolution later = new Resolution("1", today());
        as(akimat, () -> assertThat(refused(() -> adopt.adopt(cycle, later)))
                .as("the group has not met")
                .containsExactly("gatheringAgreed"));
        agree(cycle);
        jdbc.update("update plan_version set fingerprint = 'of other words' where cycle = ?", cycle);
        assertThat(refused(() -> complete(akimat, "adoptDevelopmentPlan", cycle, resolution())))
                .as("it reads otherwise than when people were called")
                .contains("gatheringAgreed");
        assertThat(versions.inForce(cycle)).isEmpty();
    }

    @Test
    void aCountBelowTheQuorumCarriesNothingWhateverElseIsWritten() {
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        jdbc.update(
                "update plan_gathering set present = 2 where kind = 'MEETING' and version_id = ?",
                versions.underWay(cycle).id());
        assertThat(refused(() -> complete(akimat, "adoptDevelopmentPlan", cycle, resolution())))
                .containsExactly("gatheringQuorum");
        jdbc.update(
                "update feasibility_note set fingerprint = 'of other words' where version_id = ?",
                versions.underWay(cycle).id());
        assertThat(refused(() -> complete(akimat, "adoptDevelopmentPlan", cycle, resolution())))
                .as("nor do notes about other words")
                .contains("feasibilityMissing");
    }

    @Test
    void aResolutionIsNeitherAheadNorBeforeTheMeetingItRestsOn() {
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        Map<String, Object> resolution = resolution();
        resolution.put("adoptedOn", today().minusDays(1));
        assertThat(refused(() -> complete(akimat, "adoptDevelopmentPlan", cycle, resolution)))
                .containsExactly("adoptedBeforeMeeting");
        resolution.put("adoptedOn", today().plusDays(1));
        assertThat(refused(() -> complete(akimat, "adoptDevelopmentPlan", cycle, resolution)))
                .containsExactly("adoptedInFuture");
    }

    @Test
    void theAkimatMaySendAPlanBack() {
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        as(akimat, () -> assertThat(refused(() -> adopt.sendBack(cycle, " "))).containsExactly("reasonGiven"));
        complete(
                akimat,
                "adoptDevelopmentPlan",
                cycle,
                Map.of("decision", "SEND_BACK", "reason", "Шеберхананың орнын нақтылаңыз."));

        assertThat(hasEnded("decisionMade", cycle)).isTrue();
        assertThat(isOpen("draftPlan", cycle)).isTrue();
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.DRAFT);
        assertThat(versions.underWay(cycle).returnedBecause()).startsWith("Шеберхананың орнын");
    }

    @Test
    void nobodyIsCalledAboutAMeasureWithoutTheAkimatsNoteAsItReads() {
        UUID cycle = brought();
        PlanVersion version = versions.underWay(cycle);
        UUID measure = version.content().measures().findFirst().orElseThrow().id();
        jdbc.update(
                "update feasibility_note set fingerprint = 'of other words' where version_id = ? and measure = ?",
                version.id(),
                measure);
        assertThat(refused(() -> time.fire("callGathering", cycle))).containsExactly("feasibilityMissing");
    }

    @Test
    void whatTheMinutesCarryIsWhatReadsAsItDidWhenPeopleWereCalled() {
        UUID cycle = brought();
        UUID version = versions.underWay(cycle).id();
        decided(cycle, Kind.GATHERING);
        withOtherWords("feasibility_note", "version_id", version, () -> assertThat(
                        refused(() -> time.fire("recordGathering", cycle)))
                .contains("feasibilityMissing"));
        time.fire("recordGathering", cycle);
        decided(cycle, Kind.MEETING);
        withOtherWords(
                "plan_version", "id", version, () -> assertThat(refused(() -> time.fire("recordAdoption", cycle)))
                        .containsExactly("gatheringAgreed"));
        time.fire("recordAdoption", cycle);
        assertThat(isOpen("adoptDevelopmentPlan", cycle)).isTrue();
    }

    /** Everybody has come, and all are in favour. */
    private void decided(UUID cycle, Kind kind) {
        UUID meeting = called(cycle, kind);
        begin(meeting);
        int people = kind == Kind.GATHERING ? 80 : 4;
        attend(meeting, people, 4);
        decide(meeting, people, 0, 0);
    }

    private void withOtherWords(String table, String column, UUID id, Runnable check) {
        jdbc.update("update " + table + " set fingerprint = upper(fingerprint) where " + column + " = ?", id);
        check.run();
        jdbc.update("update " + table + " set fingerprint = lower(fingerprint) where " + column + " = ?", id);
    }

    @Test
    void whoeverWroteADraftDoesNotAdoptIt() {
        group = person(new Reach(Role.WORKING_GROUP, FORT_SHEVCHENKO), new Reach(Role.AKIMAT, FORT_SHEVCHENKO));
        akimat = group;
        UUID cycle = brought();
        gather(cycle);
        agree(cycle);
        assertThat(refused(() -> complete(akimat, "adoptDevelopmentPlan", cycle, resolution())))
                .containsExactly("notOwnDraft");
        UUID deputy = person(new Reach(Role.AKIMAT, FORT_SHEVCHENKO));
        as(group, () -> deputies.name(group, deputy, today(), today().plusDays(30), "Демалыс"));
        as(deputy, () -> assertThat(refused(() -> adopt.adopt(cycle, new Resolution("14-03", today()))))
                .containsExactly("notInPlaceOf"));
    }

    @Test
    void theMinutesOfThePlanAreWrittenByOneAndSignedByAnother() {
        UUID cycle = brought();
        UUID gathering = called(cycle, Kind.GATHERING);
        begin(gathering);
        attend(gathering, 80, 3);
        assertThatThrownBy(() -> complete(chair, "writeMinutes", gathering, new HashMap<>()))
                .isInstanceOf(NotFound.class);
        decide(gathering, 60, 15, 5);
        assertThat(page(gathering).meeting().versions())
                .extracting(MinutesVersion::writtenBy)
                .containsExactly(group);
    }

    /** What the form opens with. */
    private Object opens(UUID person, String box, UUID cycle, String field) {
        String task = task(box, cycle).getId();
        Object[] value = new Object[1];
        as(person, () -> {
            actions.claim(task);
            value[0] = forms.open(task).opening().get(field);
        });
        return value[0];
    }

    /** Too few come, and it is given up. */
    private void abandon(UUID meeting, int heads) {
        begin(meeting);
        attend(meeting, heads, 2);
        complete(
                group,
                "reconveneMeeting",
                meeting,
                Map.of("decision", "GIVE_UP", "reason", "Мал қырқу науқаны басталды."));
    }

    private List<PlanGathering> held(UUID cycle) {
        return gatherings.findByVersionIdInOrderByRecordedAt(
                List.of(versions.latest(cycle).id()));
    }
}
