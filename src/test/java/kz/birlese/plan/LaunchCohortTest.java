package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.LaunchCohort.Launch;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.territory.Territory;
import kz.birlese.workflow.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager launches several settlements at once; either all begin or none does. */
class LaunchCohortTest extends PreparationHouse {

    private static final String SAIN_SHAPAGATOV = "475238100";
    private static final String TAUSHYK = "475239100";

    @Autowired
    private LaunchCohort launch;

    @Autowired
    private CohortBoard board;

    @Autowired
    private StagedPlan staged;

    @Autowired
    private ReadPreparation read;

    private int year;

    @BeforeEach
    void akshukurHasAPlanToHelpWith() {
        makeRoom(SAIN_SHAPAGATOV);
        makeRoom(TAUSHYK);
        year = freeYear();
        staged.goal(AKSHUKUR, new Trilingual("Жастарға жұмыс", "Работа для молодёжи", "Jobs for youth"));
    }

    @Test
    void ofTwoWhoLaunchAtOnceOneIsToldThatACycleIsRunning() throws InterruptedException {
        int other = freeYear();
        List<Throwable> thrown = AtOnce.run(List.of(() -> launched(year), () -> launched(other)));
        assertThat(thrown).containsOnlyOnce((Throwable) null);
        assertThat(thrown).filteredOn(Objects::nonNull).singleElement().satisfies(no -> assertThat(
                        ((Refusal) no).reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly("cycleRunning"));
        assertThat(cycles.findBySettlementOrderByFirstYear(TAUSHYK))
                .filteredOn(cycle -> cycle.status() != CycleStatus.CLOSED)
                .hasSize(1);
    }

    private void launched(int firstYear) {
        as(manager, () -> launch.with(List.of(new Launch(TAUSHYK, null)), firstYear, firstYear + 2));
    }

    @Test
    void eachSettlementGetsItsCycleAndItsFirstTaskWithTheMentorsExperience() {
        List<UUID> launched = launched(new Launch(SAIN_SHAPAGATOV, AKSHUKUR), new Launch(TAUSHYK, null));

        assertThat(launched).hasSize(2).allMatch(cycle -> isOpen("formWorkingGroup", cycle));
        PlanCycle first = cycle(launched.get(0));
        assertThat(first.number()).isEqualTo("DP-" + SAIN_SHAPAGATOV + "-" + year);
        assertThat(first.mentor()).isEqualTo(AKSHUKUR);
        assertThat(first.cohortYear()).isEqualTo(2);
        as(manager, () -> {
            assertThat(read.of(first.id()).hints()).isNotEmpty();
            assertThat(read.of(launched.get(1)).hints()).isEmpty();
        });
    }

    @Test
    void aMentorTellsWhatLedInItsLastCycleAlone() {
        lead(sorting("Көпір құлаған"), "Көпір құлаған");
        lead(sorting("Жазда ауызсу болмайды", "Көше қараңғы"), "Жазда ауызсу болмайды");
        UUID helped = launched(new Launch(SAIN_SHAPAGATOV, AKSHUKUR)).get(0);
        as(manager, () -> assertThat(read.of(helped).hints())
                .filteredOn(hint -> hint.voices() != null)
                .extracting(hint -> hint.what().kk())
                .containsExactly("Жазда ауызсу болмайды"));
    }

    private void lead(UUID cycle, String text) {
        String leading = issue(cycle, text).toString();
        complete(
                secretary,
                "mergeIssues",
                cycle,
                Map.of("merges", List.of(), "setAside", List.of(), "leading", List.of(leading)));
    }

    @Test
    void aSettlementWithACycleUnderWayIsRefusedAndTheOthersDoNotBegin() {
        launched(new Launch(SAIN_SHAPAGATOV, null));
        year = freeYear();
        assertThat(refusedFor(new Launch(TAUSHYK, null), new Launch(SAIN_SHAPAGATOV, null)))
                .containsExactly("cycleRunning");
        assertThat(cycles.findBySettlementOrderByFirstYear(TAUSHYK))
                .noneMatch(cycle -> cycle.status() != CycleStatus.CLOSED);
        as(manager, () -> assertThat(launch.launchable())
                .extracting(Territory::kato)
                .contains(TAUSHYK)
                .doesNotContain(SAIN_SHAPAGATOV));
    }

    @Test
    void yearsAndMentorsThatCannotBeAreRefused() {
        assertThat(refusedFor()).containsExactly("nothingToLaunch");
        assertThat(refusedFor(new Launch(AKSHUKUR, AKSHUKUR))).containsExactly("mentorUnfit");
        assertThat(refusedFor(new Launch(TAUSHYK, SAIN_SHAPAGATOV)))
                .as("it has no plan itself")
                .containsExactly("mentorUnfit");
        as(manager, () -> {
            List<Launch> taushyk = List.of(new Launch(TAUSHYK, null));
            assertThat(refused(() -> launch.with(taushyk, year, year - 1))).containsExactly("planYears");
            assertThat(refused(() -> launch.with(taushyk, year, year + 10))).containsExactly("planYears");
            assertThat(refused(() -> launch.with(taushyk, 2027, 2029))).containsExactly("planYears");
        });
        launched(new Launch(TAUSHYK, null));
        makeRoom(TAUSHYK);
        assertThat(refusedFor(new Launch(TAUSHYK, null))).containsExactly("cycleYearTaken");
    }

    @Test
    void whatLiesElsewhereDoesNotExist() {
        as(person(new Reach(Role.PROGRAMME_MANAGER, MUNAILY)), () -> {
            assertThatThrownBy(() -> launch.with(List.of(new Launch(TAUSHYK, null)), year, year + 4))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> launch.with(List.of(new Launch(MUNAILY, null)), year, year + 4))
                    .isInstanceOf(NotFound.class);
            assertThat(board.rows())
                    .extracting(row -> row.settlement().kato())
                    .contains(BATYR)
                    .doesNotContain(TAUSHYK, AKSHUKUR);
        });
    }

    @Test
    void theBoardSaysWhereEachStandsAndWhomItWaitsFor() {
        UUID launched = launched(new Launch(SAIN_SHAPAGATOV, null)).get(0);
        as(manager, () -> {
            CohortBoard.Row row = board.rows().stream()
                    .filter(each -> each.settlement().kato().equals(SAIN_SHAPAGATOV))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.cycle().id()).isEqualTo(launched);
            assertThat(row.isOnTheWay()).isTrue();
            assertThat(row.waiting()).singleElement().satisfies(waiting -> {
                assertThat(waiting.box()).isEqualTo("formWorkingGroup");
                assertThat(waiting.role()).isEqualTo("WORKING_GROUP");
                assertThat(waiting.holder()).isNull();
            });
        });
    }

    private List<UUID> launched(Launch... launches) {
        UUID[] ids = new UUID[launches.length];
        as(manager, () -> launch.with(List.of(launches), year, year + 4).toArray(ids));
        return List.of(ids);
    }

    private List<String> refusedFor(Launch... launches) {
        List<String> rules = new ArrayList<>();
        as(manager, () -> rules.addAll(refused(() -> launch.with(List.of(launches), year, year + 4))));
        return rules;
    }
}
