package kz.birlese.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.html.H1;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.BirleseApplication;
import kz.birlese.body.Bodies;
import kz.birlese.body.Body;
import kz.birlese.body.Meeting;
import kz.birlese.body.MeetingAction;
import kz.birlese.body.Meetings;
import kz.birlese.body.ReadMeeting;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.OpenFigure;
import kz.birlese.grant.board.ReadBoard;
import kz.birlese.people.Words;
import kz.birlese.plan.CastVote;
import kz.birlese.plan.CohortBoard;
import kz.birlese.plan.CohortBoard.Row;
import kz.birlese.plan.CyclePage;
import kz.birlese.plan.CycleStatus;
import kz.birlese.plan.EscalationStatus;
import kz.birlese.plan.FundSource;
import kz.birlese.plan.GoalOrigin;
import kz.birlese.plan.IssueStatus;
import kz.birlese.plan.IssueTrace;
import kz.birlese.plan.NoteFeasibility;
import kz.birlese.plan.PlanContent;
import kz.birlese.plan.PlanGathering;
import kz.birlese.plan.PlanHealth;
import kz.birlese.plan.Plans;
import kz.birlese.plan.ProblemTree;
import kz.birlese.plan.ReadCycle;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.plan.ShowPriorities;
import kz.birlese.plan.ShowVillage;
import kz.birlese.plan.TraceGoal;
import kz.birlese.plan.TraceIssue;
import kz.birlese.record.AddressBook;
import kz.birlese.record.Outbox;
import kz.birlese.territory.Territories;
import kz.birlese.workflow.MoveClock;
import kz.birlese.workflow.ProcessPicture;
import kz.birlese.workflow.ProcessPictures;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.Tracking.Filter;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The house as somebody finds it who tries it out. It stands on its own, beside the one the other tests share: only the
 * profile {@code demo} fills it.
 */
class DemoDataTest {

    private static final String DAULET = "475038100";
    private static final String KYZYLOZEN = "475237100";
    private static final String ATAMEKEN = "475032100";
    private static final String BASKUDUK = "475034100";
    private static final String SHAPAGATOV = "475238100";
    private static final String TAUSHYK = "475239100";
    private static final String BAUTINO = "475235100";
    private static final String KYZYLTOBE = "475040100";

    private static ConfigurableApplicationContext house;

    private final Actors actors = house.getBean(Actors.class);

    @BeforeAll
    static void fill() {
        house = new SpringApplicationBuilder(BirleseApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:demo-data-test",
                        "--camunda.bpm.process-engine-name=demoDataTest",
                        "--camunda.bpm.job-execution.enabled=false");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void thirteenSettlementsStandOnTheBoardSevenWithAPlanAndSixOnTheirWay() {
        List<Row> rows = board();
        assertThat(rows).hasSize(13);
        assertThat(rows)
                .filteredOn(row -> row.hasPlan() && row.cycle().status() == CycleStatus.RUNNING)
                .hasSize(7)
                .allMatch(row -> row.settlement().cohortYear() == 1);
        assertThat(rows)
                .filteredOn(Row::isOnTheWay)
                .hasSize(6)
                .allMatch(
                        row -> row.settlement().cohortYear() == 2 && row.cycle().mentor() != null);
    }

    @Test
    void theSixStandAtDifferentSteps() {
        Map<String, String> boxes = board().stream()
                .filter(Row::isOnTheWay)
                .collect(Collectors.toMap(
                        row -> row.settlement().kato(),
                        row -> row.waiting().isEmpty()
                                ? row.cycle().status().name()
                                : row.waiting().get(0).box()));
        assertThat(boxes)
                .containsOnly(
                        Map.entry(DAULET, "formWorkingGroup"),
                        Map.entry(KYZYLOZEN, "recordIssues"),
                        Map.entry(SHAPAGATOV, "drawProblemTrees"),
                        Map.entry(BASKUDUK, "AGREEING"),
                        Map.entry(ATAMEKEN, "draftPlan"),
                        Map.entry(TAUSHYK, "noteFeasibility"));
    }

    @Test
    void oneVillageVotesJustNowAndSomebodyThereHasNotVotedYet() {
        assertThat(invitation("ruslan")).matches(CastVote.Invitation::isOpen).matches(each -> !each.hasVoted());
        assertThat(invitation("asel")).matches(CastVote.Invitation::isOpen).matches(CastVote.Invitation::hasVoted);
    }

    private static CastVote.Invitation invitation(String person) {
        List<CastVote.Invitation> all =
                house.getBean(Actors.class).as(person, house.getBean(CastVote.class)::invitations);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).vote().settlement()).isEqualTo(BASKUDUK);
        return all.get(0);
    }

    @Test
    void theDraftThatCameBackSaysWhatIsToBeMendedAndKeepsWhatNobodyPaysFor() {
        CyclePage page = cycle("secretary.atameken", ATAMEKEN);
        assertThat(page.findings()).extracting(CyclePage.FindingLine::code).containsExactly("2.1");
        assertThat(page.versions()).hasSize(1);
        UUID taushyk = row(TAUSHYK).cycle().id();
        PlanContent draft =
                actors.as("akimat", () -> house.getBean(NoteFeasibility.class).draft(taushyk));
        assertThat(draft.measures().map(PlanContent.Measure::source)).contains(FundSource.UNFUNDED);
    }

    @Test
    void everyPlanOfTheFirstYearWasDecidedOnBySignedMinutesOfItsGatheringAndItsGroup() {
        List<Row> adopted = board().stream().filter(Row::hasPlan).toList();
        assertThat(adopted).hasSize(7).allSatisfy(row -> {
            List<CyclePage.GatheringLine> held = actors.as(
                    "manager1",
                    () -> house.getBean(ReadCycle.class).of(row.cycle().id()).gatherings());
            assertThat(held)
                    .extracting(CyclePage.GatheringLine::kind)
                    .containsExactly(PlanGathering.Kind.GATHERING, PlanGathering.Kind.MEETING);
            assertThat(held).allSatisfy(each -> {
                assertThat(each.agreed()).isTrue();
                assertThat(each.facts().present())
                        .isGreaterThanOrEqualTo(each.facts().needed());
                Meeting meeting = house.getBean(Meetings.class).published(each.number());
                assertThat(meeting.id()).isEqualTo(each.meeting());
                assertThat(meeting.signedAt()).isNotNull();
                assertThat(each.facts().minutes()).isIn(meeting.signedPage(), meeting.printKk(), meeting.printRu());
            });
            assertThat(house.getBean(ShowPriorities.class)
                            .of(row.settlement().kato())
                            .shown()
                            .sheet())
                    .as("they voted on it")
                    .isNotNull();
        });
    }

    @Test
    void everyBodyHasMetInTimeAndPublishedItsMinutesInBothLanguages() {
        Bodies bodies = house.getBean(Bodies.class);
        Meetings meetings = house.getBean(Meetings.class);
        List<Body> all = house.getBean(Territories.class).all().stream()
                .flatMap(place -> bodies.of(place.kato()).stream())
                .toList();
        assertThat(all).hasSize(15);
        assertThat(all).allSatisfy(body -> assertThat(meetings.publishedIn(body.territory()))
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(meeting.minutesKk()).isNotEqualTo(meeting.minutesRu())));
        assertThat(findings()).extracting(PlanHealth.Finding::kind).doesNotContain(PlanHealth.Kind.MEETING_MISSED);
    }

    @Test
    void onceTooFewCameAndTheyWereCalledAgain() {
        assertThat(house.getBean(Meetings.class).publishedIn(BAUTINO))
                .filteredOn(meeting -> !meeting.attempts().isEmpty())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.attempts().get(0).found())
                        .isLessThan(meeting.attempts().get(0).needed()));
    }

    @Test
    void healthShowsMeasuresWithoutMoneyAndAnActionThatIsOverdue() {
        assertThat(findings())
                .extracting(PlanHealth.Finding::kind)
                .contains(PlanHealth.Kind.MEASURE_WITHOUT_MONEY, PlanHealth.Kind.ACTION_LATE);
        Map<MeetingAction.State, Long> actions = house.getBean(Meetings.class).publishedIn(KYZYLTOBE).stream()
                .flatMap(meeting -> actors.as(
                        "manager1", () -> house.getBean(ReadMeeting.class).of(meeting.id()).actions().stream()))
                .collect(Collectors.groupingBy(MeetingAction::state, Collectors.counting()));
        assertThat(actions).containsKeys(MeetingAction.State.DONE, MeetingAction.State.OPEN);
    }

    @Test
    void everyLeadingIssueOfTheFirstYearHasItsTreeAndItsPlaceInTheVote() {
        TraceIssue trace = house.getBean(TraceIssue.class);
        assertThat(board()).filteredOn(Row::hasPlan).allSatisfy(row -> assertThat(house.getBean(ShowVillage.class)
                        .of(row.settlement().kato())
                        .standing())
                .filteredOn(line -> line.issue().isLeading())
                .isNotEmpty()
                .allSatisfy(line -> {
                    IssueTrace found = trace.of(line.issue().number());
                    assertThat(found.tree().branches(ProblemTree.Kind.CAUSE)).hasSizeGreaterThan(1);
                    assertThat(found.tree().branches(ProblemTree.Kind.EFFECT)).isNotEmpty();
                    assertThat(found.place()).isPositive();
                }));
    }

    private List<PlanHealth.Finding> findings() {
        return actors.as("manager1", house.getBean(PlanHealth.class)::findings);
    }

    private CyclePage cycle(String person, String settlement) {
        UUID cycle = row(settlement).cycle().id();
        return actors.as(person, () -> house.getBean(ReadCycle.class).of(cycle));
    }

    @Test
    void oneGroupSeesWhatItsCompositionLacksAndAnotherWhatCameOnline() {
        assertThat(preparation("district.group2", DAULET).findings()).isNotEmpty();
        assertThat(preparation("secretary.kyzylozen", KYZYLOZEN).awaiting()).hasSize(2);
    }

    @Test
    void everySettlementOfTheFirstYearHasAnIssueThatCameBackAnsweredAndOneAwaitsTheDistrict() {
        ShowVillage villages = house.getBean(ShowVillage.class);
        assertThat(board()).filteredOn(Row::hasPlan).allSatisfy(row -> assertThat(
                        villages.of(row.settlement().kato()).standing())
                .filteredOn(line -> line.issue().status() == IssueStatus.ANSWERED)
                .hasSize(1));
        Instant now = house.getBean(MoveClock.class).now();
        assertThat(villages.of(KYZYLOZEN).standing())
                .filteredOn(line -> line.escalation() != null)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.escalation().status()).isEqualTo(EscalationStatus.AT_DISTRICT);
                    assertThat(line.escalation().answerBy()).isAfter(now);
                });
        assertThat(actors.casesOf("district.group", "answerAsDistrict")).hasSize(1);
    }

    @Test
    void everyPlanOfTheFirstYearIsFollowedAndEveryMeasureInItWatched() {
        long measures = DemoPlans.SETTLEMENTS.stream()
                .map(each -> DemoPlans.read(house.getBean(ObjectMapper.class), each))
                .flatMap(plan -> plan.goals().stream())
                .mapToLong(goal -> goal.measures().size())
                .sum();
        assertThat(begun("followPlan")).isEqualTo(7);
        assertThat(begun("monitorMeasure")).isEqualTo(measures);
    }

    @Test
    void everyGoalLeadsBackToTheIssuesItAnswersAndOnToItsMeasures() {
        TraceGoal trace = house.getBean(TraceGoal.class);
        assertThat(house.getBean(Plans.class).adoptedGoals()).allSatisfy(goal -> {
            GoalOrigin origin = trace.of(goal.id());
            assertThat(origin.version()).isNotNull();
            assertThat(origin.measures()).hasSizeBetween(2, 4).allMatch(each -> each.goal()
                    .equals(goal.id()));
            assertThat(origin.issues())
                    .isNotEmpty()
                    .allMatch(each -> each.number().startsWith("I-" + goal.settlement()) && each.voices() > 0);
        });
    }

    @Test
    void theDeskShowsTheLettersAndTheTime() {
        DemoDesk desk = new DemoDesk(
                house.getBean(Words.class),
                house.getBean(Outbox.class),
                house.getBean(AddressBook.class),
                house.getBean(MoveClock.class));
        assertThat(desk.getChildren().filter(H1.class::isInstance)).hasSize(1);
        assertThat(desk.getElement().getTextRecursively())
                .contains(house.getBean(Outbox.class)
                        .latest(1)
                        .get(0)
                        .item()
                        .body()
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    /** The other tests ask PostgreSQL. */
    @Test
    void everyFigureOfTheBoardOpensAsManyRowsOnThisDatabaseToo() {
        ReadBoard read = house.getBean(ReadBoard.class);
        Board underWay = actors.as("director1", read::underWay);
        List<Board> boards = new ArrayList<>(List.of(underWay));
        underWay.calls().forEach(call -> boards.add(actors.as("director1", () -> read.of(call.id()))));
        assertThat(boards).hasSizeGreaterThan(2);
        for (Board board : boards) {
            board.waiting().steps().forEach(step -> assertThat(rows(board, Kind.WAITING, step.box()))
                    .as(step.box())
                    .isEqualTo(step.waiting()));
            board.funnel().stages().forEach(step -> assertThat(rows(board, Kind.REACHED, step.stage()))
                    .isEqualTo(step.reached()));
        }
    }

    private int rows(Board board, Kind kind, Object of) {
        String name = Figure.of(kind, of).name();
        return actors.as("director1", () -> house.getBean(OpenFigure.class).rows(board.callId(), name))
                .rows()
                .size();
    }

    @Test
    void whereverCasesStandInAPictureTheirListOpensOnThisDatabaseToo() {
        ProcessPictures pictures = house.getBean(ProcessPictures.class);
        Tracking tracking = house.getBean(Tracking.class);
        List<ProcessPicture.Box> standing = actors.as("director1", pictures::processes).stream()
                .map(line -> actors.as("director1", () -> pictures.of(line.process(), null)))
                .flatMap(picture -> picture.boxes().stream())
                .filter(box -> box.cases() > 0)
                .toList();
        assertThat(standing).hasSizeGreaterThan(10);
        standing.forEach(box -> {
            Filter there = new Filter(null, null, null, null, null, new Tracking.Step(box.box(), null));
            assertThat(actors.as("director1", () -> tracking.page(there, null, 1000))
                            .rows())
                    .as(box.box())
                    .hasSizeGreaterThanOrEqualTo(box.cases());
        });
    }

    @Test
    void theHouseIsFilledOnceOnly() {
        Map<String, UUID> before = cycles();
        house.getBean(DemoData.class).start();
        assertThat(cycles()).isEqualTo(before);
        assertThat(house.getBean(Plans.class).adoptedGoals()).hasSize(25);
    }

    private List<Row> board() {
        return actors.as("manager1", house.getBean(CohortBoard.class)::rows);
    }

    /** The cases in which the process ever began. */
    private static long begun(String process) {
        return house
                .getBean(HistoryService.class)
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .distinct()
                .count();
    }

    private Row row(String settlement) {
        return board().stream()
                .collect(Collectors.toMap(row -> row.settlement().kato(), Function.identity()))
                .get(settlement);
    }

    private Map<String, UUID> cycles() {
        return board().stream().collect(Collectors.toMap(row -> row.settlement().kato(), row -> row.cycle()
                .id()));
    }

    private ReadPreparation.Page preparation(String person, String settlement) {
        UUID cycle = row(settlement).cycle().id();
        return actors.as(person, () -> house.getBean(ReadPreparation.class).of(cycle));
    }
}
