package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.ReadBoard;
import kz.birlese.grant.board.Stage;
import kz.birlese.programme.Money;
import kz.birlese.record.Channel;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.PostBag;
import kz.birlese.workflow.StepTime;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The frame of a real competition (East and Central Kazakhstan, 2018) played through the processes: 31 applications, a
 * fund of 12,000,000 tenge, 500,000 to 1,200,000 each, own share 10 to 20 %, five jurors, 12 grants. Applicants, plans
 * and scores are invented. What is expected of each was worked out apart from the product, in {@link #APPLICATIONS}.
 */
class ReplayOfACompetitionTest extends AwardHouse {

    /**
     * Who, what happens, amount and own contribution in thousands, the sheets in the order in which jurors hand them in
     * (a digit for each criterion), and what must come of it: the state after publication, then place and total, or the
     * rules of eligibility that fail.
     *
     * <p>Totals worked out apart: 6a+4b+4c+3d+3e for a sheet, the mean of an application's sheets to two digits. A20 stands behind
     * A19 by the heaviest criterion, A21 behind A22 by the larger amount. A14 and A27 lie more than 20 points apart and
     * get a fourth sheet; A23 lies exactly 20 apart, A26 is below the threshold by every juror: neither is read again. A24
     * misses the threshold of the first criterion. Twelve grants take 11,900,000; no reserve fits the last 100,000.
     */
    private static final String APPLICATIONS =
            """
            A01 | lapsed        |   900 |  150 |                         | LAPSED
            A02 | clarified     |  1000 |  200 | 55444 44445 54444       | AWARDED 4 86.33
            A03 | clarified     |   800 |  120 | 33333 34333 33343       | RESERVE 21 62.33
            A04 | unanswered    |   700 |  100 |                         | INELIGIBLE documentsIncomplete
            A05 | tooOld        |  1100 |  200 |                         | INELIGIBLE ideaTooOld
            A06 | undeclared    |   600 |  100 |                         | INELIGIBLE declarationsMissing
            A07 | oldUndeclared |   900 |  150 |                         | INELIGIBLE declarationsMissing,ideaTooOld
            A08 | withdrawn     |  1000 |  150 |                         | WITHDRAWN
            A09 | scored        |  1200 |  200 | 55555 55554 55545       | AWARDED 1 98.00
            A10 | conflict      |  1150 |  200 | 55455 54555 55545       | AWARDED 2 96.33
            A11 | scored        |  1000 |  180 | 54454 44554 54444       | AWARDED 3 87.33
            A12 | scored        |   900 |  100 | 44444 45444 44544       | AWARDED 5 82.67
            A13 | scored        |  1200 |  250 | 44444 44444 44444       | AWARDED 6 80.00
            A14 | scored        |  1050 |  150 | 55544 22233 44444 44443 | AWARDED 11 74.25
            A15 | scored        |   950 |  150 | 44433 44344 43444       | AWARDED 9 75.33
            A16 | scored        |   500 |  100 | 44443 44443 44434       | AWARDED 7 77.00
            A17 | scored        |  1000 |  150 | 43444 44434 44344       | AWARDED 8 76.33
            A18 | scored        |   750 |  120 | 43443 44343 44433       | AWARDED 12 73.33
            A19 | scored        |  1200 |  200 | 43433 43433 43433       | RESERVE 14 70.00
            A20 | scored        |   800 |  100 | 34344 34344 34344       | RESERVE 15 70.00
            A21 | scored        |   800 |  100 | 34433 34433 34433       | RESERVE 17 68.00
            A22 | scored        |   650 |  100 | 34433 34433 34433       | RESERVE 16 68.00
            A23 | scored        |   900 |  150 | 44444 33333 33333       | RESERVE 19 66.67
            A24 | scored        |   500 |  100 | 24455 25454 24455       | REJECTED 10 74.33
            A25 | scored        |   700 |  120 | 33222 32322 33222       | REJECTED 23 50.00
            A26 | scored        |  1000 |  200 | 11111 33322 22222       | REJECTED 25 38.00
            A27 | scored        |   600 |  100 | 55333 33233 33333 33332 | RESERVE 20 63.25
            A28 | scored        |   850 |  130 | 44333 33333 43443       | RESERVE 18 67.67
            A29 | scored        |  1100 |  180 | 33333 33433 33333       | RESERVE 22 61.33
            A30 | scored        |   550 |  100 | 22333 22222 33222       | REJECTED 24 46.67
            A31 | scored        |  1200 |  220 | 44343 43343 44333       | AWARDED 13 70.67
            """;

    /** A line of the table; {@code expected} is its last column. */
    private record Line(String name, String story, int amount, int own, List<String> sheets, String[] expected) {

        static Line read(String text) {
            String[] cells = text.strip().split("\\s*\\|\\s*", -1);
            List<String> sheets = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" "));
            return new Line(
                    cells[0],
                    cells[1],
                    Integer.parseInt(cells[2]) * 1000,
                    Integer.parseInt(cells[3]) * 1000,
                    sheets,
                    cells[5].split(" "));
        }
    }

    private static final List<Line> LINES = APPLICATIONS.lines().map(Line::read).toList();

    private final Map<String, UUID> ids = new HashMap<>();
    private UUID call;

    @Autowired
    private WriteDecisionFile decisionFile;

    @Autowired
    private EligibilityFindings findings;

    @Autowired
    private Assessments assessments;

    @Autowired
    private WithdrawApplication withdraw;

    @Autowired
    private ReserveSkips skips;

    @Autowired
    private PostBag post;

    @Autowired
    private DecisionLog log;

    @Autowired
    private ReadBoard readBoard;

    @Autowired
    private JdbcClient sql;

    @Test
    void thirtyOneApplicationsComeToWhatTheTableExpectsAndEveryAwardeeToTheClosedState() {
        call = openCall(frame());
        LINES.forEach(this::apply);
        openScoring(call);
        LINES.forEach(this::check);
        LINES.forEach(this::judge);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);

        holdCommittee(call, List.of());
        complete("approveAwards", call, director, Map.of("decision", "approve"));
        outcomesAreAsExpected();
        recusedAndRereadAsExpected();
        theBoardAgreesWithTheTable();

        oneWinnerDeclinesAndTheReserveMovesUp();
        everyAwardeeGoesToTheEnd();
        applicantsAreToldOfTheirOwnOnly();
        theBoardAgreesWithWhatCameOfTheAwards();
        theBoardAgreesWithTheHistoryOfTheEngine();
        assertThat(log.firstBroken()).isEmpty();
        as(director, () -> assertThat(VerifyDecisionFile.first(decisionFile.of(call)))
                .isEmpty());
    }

    /** Whatever happened within the house, their notices are about their own cases. */
    private void applicantsAreToldOfTheirOwnOnly() {
        String theirs = "select count(*) from notice n where n.person in"
                + " (select a.applicant from grant_application a where a.call_id = ?)";
        String strange = " and (n.topic not in ('BINDING', 'MY_CASES', 'REMINDERS') or not exists"
                + " (select 1 from case_entry c where c.case_id = n.case_id and c.owner = n.person))";
        assertThat(sql.sql(theirs).param(call).query(Integer.class).single()).isGreaterThan(60);
        assertThat(sql.sql(theirs + strange).param(call).query(Integer.class).single())
                .isZero();
    }

    /** The published figures of 2018. */
    private Map<String, Object> frame() {
        Map<String, Object> frame = rules();
        frame.put("fund", 12_000_000);
        frame.put("scorersPerApplication", 3);
        frame.put(
                "criteria",
                List.of(
                        criterion("Relevance to the plan goal", 30, 3),
                        criterion("Jobs for youth and women", 20, null),
                        criterion("Feasibility", 20, null),
                        criterion("Sustainability", 15, null),
                        criterion("Budget", 15, null)));
        return frame;
    }

    private void apply(Line line) {
        UUID applicant = applicant(AKSHUKUR);
        UUID application = startedApplication(call, applicant);
        ids.put(line.name(), application);
        if (line.story().equals("lapsed")) {
            return;
        }
        Map<String, Object> proposal = proposal(application, applicant, AKSHUKUR, line.amount(), line.own());
        switch (line.story()) {
            case "clarified", "unanswered" -> proposal.put("risks", "");
            case "tooOld" -> proposal.put("ideaAgeMonths", 25);
            case "undeclared" -> proposal.put("noDoubleFunding", false);
            case "oldUndeclared" -> {
                proposal.put("ideaAgeMonths", 40);
                proposal.put("noExclusion", false);
            }
            default -> {}
        }
        time.forward(Duration.ofMinutes(20));
        complete("completeApplication", application, applicant, proposal);
    }

    /** The jury has signed already: whatever is found eligible goes straight to it. */
    private void check(Line line) {
        UUID application = ids.get(line.name());
        time.forward(Duration.ofHours(5));
        switch (line.story()) {
            case "lapsed" -> {}
            case "clarified" -> {
                ask(application);
                Map<String, Object> answer = Map.of("answer", "Тәуекелдерді қостым.", "risks", "Қыста жол жабылады.");
                complete("answerClarification", application, applicant(line), answer);
                goOn(application, List.of());
            }
            case "unanswered" -> {
                ask(application);
                time.passUntil(application(application).clarificationUntil().plusSeconds(1));
                goOn(application, List.of("sectionsEmpty"));
            }
            default -> goOn(application, List.of());
        }
    }

    private void ask(UUID application) {
        Map<String, Object> question = Map.of(
                "decision", "ASK", "standing", List.of("sectionsEmpty"), "question", "Тәуекелдер туралы жазыңыз.");
        complete("confirmCompleteness", application, manager, question);
    }

    private void goOn(UUID application, List<String> standing) {
        complete("confirmCompleteness", application, manager, Map.of("decision", "GO_ON", "standing", standing));
    }

    private void judge(Line line) {
        UUID application = ids.get(line.name());
        if (line.story().equals("withdrawn")) {
            as(applicant(line), () -> withdraw.of(application));
        }
        if (line.story().equals("conflict")) {
            Task first = sheetsOf(application).get(0);
            Map<String, Object> conflict = Map.of("conflict", true, "conflictReason", "Өтінім беруші туысым.");
            as(UUID.fromString(first.getAssignee()), () -> actions.complete(first.getId(), conflict));
        }
        List<String> sheets = new ArrayList<>(line.sheets());
        for (List<Task> open = sheetsOf(application); !open.isEmpty(); open = sheetsOf(application)) {
            for (Task task : open) {
                time.forward(Duration.ofHours(2));
                scoreTask(task, digits(sheets.remove(0)));
            }
            time.runDueJobs();
        }
        assertThat(sheets).as("sheets of %s nobody asked for", line.name()).isEmpty();
    }

    private List<Task> sheetsOf(UUID application) {
        return tasks.createTaskQuery()
                .taskDefinitionKey("scoreApplication")
                .processInstanceBusinessKey(application.toString())
                .list();
    }

    private static List<Integer> digits(String sheet) {
        return sheet.chars().map(digit -> digit - '0').boxed().toList();
    }

    private UUID applicant(Line line) {
        return application(ids.get(line.name())).applicant();
    }

    private void outcomesAreAsExpected() {
        SoftAssertions each = new SoftAssertions();
        for (Line line : LINES) {
            each.assertThat(outcome(line)).as(line.name()).isEqualTo(String.join(" ", line.expected()));
        }
        each.assertAll();
        assertThat(LINES).hasSize(31);
        assertThat(awards.findByCallId(call)).hasSize(12);
        assertThat(awards.findByCallId(call).stream().map(Award::amount).reduce(Money.tenge(0), Money::plus))
                .isEqualTo(Money.tenge(11_900_000));
        assertThat(place("A20").separatedBy()).isEqualTo("c1");
        assertThat(place("A21").separatedBy()).isEqualTo("amount");
        assertThat(place("A24").thresholdsMissed()).containsExactly("c1");
    }

    /** What became of it, written as the table writes it. */
    private String outcome(Line line) {
        UUID id = ids.get(line.name());
        ApplicationStatus status = status(id);
        return switch (status) {
            case INELIGIBLE ->
                status + " "
                        + findings.findByApplicationIdOrderByRule(id).stream()
                                .map(EligibilityFinding::rule)
                                .collect(Collectors.joining(","));
            case AWARDED, RESERVE, REJECTED -> {
                RankedApplication place = place(line.name());
                yield status + " " + place.place() + " " + place.total().toPlainString();
            }
            default -> status.name();
        };
    }

    /** Counted from the table, not from the database. */
    private void theBoardAgreesWithTheTable() {
        long ineligible = came("INELIGIBLE");
        long incomplete = came("INELIGIBLE documentsIncomplete");
        Map<Stage, Long> expected = new EnumMap<>(Stage.class);
        expected.put(Stage.STARTED, 31L);
        expected.put(Stage.SUBMITTED, 31 - came("LAPSED"));
        expected.put(Stage.COMPLETE, 31 - came("LAPSED") - incomplete);
        expected.put(Stage.ELIGIBLE, 31 - came("LAPSED") - ineligible);
        expected.put(Stage.SCORED, came("AWARDED") + came("RESERVE") + came("REJECTED"));
        expected.put(Stage.PROPOSED, came("AWARDED"));
        expected.put(Stage.AWARDED, came("AWARDED"));
        expected.put(Stage.AGREED, 0L);
        expected.put(Stage.PAID, 0L);
        expected.put(Stage.REPORTED, 0L);
        assertThat(reached()).isEqualTo(expected);
        assertThat(lost(Stage.STARTED)).isEqualTo(Map.of("lapsed", 1));
        assertThat(lost(Stage.SUBMITTED)).isEqualTo(Map.of("documentsIncomplete", 1));
        assertThat(lost(Stage.COMPLETE))
                .isEqualTo(Map.of("ideaTooOld", 1, "declarationsMissing", 1, "severalRules", 1));
        assertThat(lost(Stage.ELIGIBLE)).isEqualTo(Map.of("withdrawn", 1));
        assertThat(lost(Stage.SCORED))
                .isEqualTo(Map.of("fundExhausted", (int) came("RESERVE"), "belowThreshold", (int) came("REJECTED")));
    }

    /** A12 declined, A20 moved up, everybody else went to the end. */
    private void theBoardAgreesWithWhatCameOfTheAwards() {
        assertThat(reached())
                .containsEntry(Stage.PROPOSED, 13L)
                .containsEntry(Stage.AWARDED, 13L)
                .containsEntry(Stage.AGREED, 12L)
                .containsEntry(Stage.PAID, 12L)
                .containsEntry(Stage.REPORTED, 12L);
        assertThat(lost(Stage.AWARDED)).isEqualTo(Map.of("refused", 1));
        assertThat(lost(Stage.SCORED)).containsEntry("fundExhausted", (int) came("RESERVE") - 1);
    }

    /** Another count of the same: from the engine's own history, in plain Java. */
    private void theBoardAgreesWithTheHistoryOfTheEngine() {
        List<UUID> cases = new ArrayList<>(ids.values());
        cases.add(call);
        awards.findByCallId(call).forEach(award -> cases.add(award.id()));
        offers.findAll().stream()
                .filter(offer ->
                        awards.findById(offer.freedBy()).orElseThrow().callId().equals(call))
                .forEach(offer -> cases.add(offer.id()));
        Map<String, List<HistoricActivityInstance>> steps = new HistoryOfSteps(history, sql).done(cases);
        List<StepTime> told = board().times();
        assertThat(told)
                .extracting(StepTime::box)
                .containsExactlyInAnyOrderElementsOf(steps.entrySet().stream()
                        .filter(each -> each.getValue().size() >= 5)
                        .map(Map.Entry::getKey)
                        .toList());
        assertThat(told).anyMatch(time -> time.median() > 0 && time.ninth() > time.median());
        HistoryOfSteps own = new HistoryOfSteps(history, sql);
        for (StepTime time : told) {
            List<Double> working = own.workingDays(steps.get(time.box()));
            List<Double> days = own.days(steps.get(time.box()));
            assertThat(time.times()).as(time.box()).isEqualTo(working.size());
            assertThat(time.median()).as(time.box()).isCloseTo(HistoryOfSteps.percentile(working, 0.5), within(1e-9));
            assertThat(time.ninth()).as(time.box()).isCloseTo(HistoryOfSteps.percentile(working, 0.9), within(1e-9));
            assertThat(time.medianDays()).as(time.box()).isCloseTo(HistoryOfSteps.percentile(days, 0.5), within(1e-6));
            assertThat(time.ninthDays()).as(time.box()).isCloseTo(HistoryOfSteps.percentile(days, 0.9), within(1e-6));
        }
    }

    private long came(String to) {
        return LINES.stream()
                .filter(line -> String.join(" ", line.expected()).startsWith(to))
                .count();
    }

    private Board board() {
        Board[] board = new Board[1];
        as(director, () -> board[0] = readBoard.of(call));
        return board[0];
    }

    private Map<Stage, Long> reached() {
        Map<Stage, Long> reached = new EnumMap<>(Stage.class);
        board().funnel().stages().forEach(step -> reached.put(step.stage(), (long) step.reached()));
        return reached;
    }

    private Map<String, Integer> lost(Stage stage) {
        return board().funnel().stages().get(stage.ordinal()).lost();
    }

    private RankedApplication place(String name) {
        return ranking.findByApplicationId(ids.get(name)).orElseThrow();
    }

    private void recusedAndRereadAsExpected() {
        for (Line line : LINES) {
            List<Assessment> all = assessments.findByApplicationId(ids.get(line.name()));
            if (line.story().equals("conflict")) {
                assertThat(all)
                        .filteredOn(sheet -> sheet.state() == Assessment.State.RECUSED)
                        .hasSize(1);
            }
            assertThat(all.stream().filter(sheet -> sheet.state() == Assessment.State.SUBMITTED))
                    .as("sheets of %s", line.name())
                    .hasSize(line.sheets().size());
        }
    }

    /** A12 leaves 900,000 beside the 100,000 left over: A19 asks for more, A20 fits. */
    private void oneWinnerDeclinesAndTheReserveMovesUp() {
        Award declined = awardOf("A12");
        Map<String, Object> no = Map.of("answer", "DECLINE", "reason", "Басқа қалаға көшемін.");
        complete("acceptAward", declined.id(), declined.awardee(), no);
        ReserveOffer offer = offers.findAll().stream()
                .filter(each -> each.freedBy().equals(declined.id()))
                .findFirst()
                .orElseThrow();
        assertThat(offer.candidate()).isEqualTo(ids.get("A20"));
        assertThat(skips.findByOfferIdOrderByAt(offer.id()))
                .extracting(ReserveSkip::applicationId, ReserveSkip::reason)
                .containsExactly(tuple(ids.get("A19"), "doesNotFit"));
        complete("decideReserve", offer.id(), director, Map.of("result", "AWARD"));
        assertThat(status(ids.get("A12"))).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(status(ids.get("A20"))).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(status(ids.get("A19"))).isEqualTo(ApplicationStatus.RESERVE);
    }

    private Award awardOf(String name) {
        return awards.findByApplicationIdAndStatusNot(ids.get(name), AwardStatus.RELEASED)
                .orElseThrow();
    }

    private void everyAwardeeGoesToTheEnd() {
        List<Award> standing = awards.findByCallIdAndStatusNot(call, AwardStatus.RELEASED);
        assertThat(standing).hasSize(12);
        standing.forEach(award -> {
            accept(award);
            checkDocuments(award);
            assertThat(isOpen("signAgreement", award.id())).isFalse();
        });
        time.passUntil(calls.named(call).complaintsUntil());
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.COMPLETED);
        standing.forEach(this::followUp);
        assertThat(awards.findByCallIdAndStatusNot(call, AwardStatus.RELEASED))
                .extracting(Award::status)
                .containsOnly(AwardStatus.CLOSED);
        moneyLeftOnce(standing);
    }

    private void followUp(Award award) {
        complete("signAgreement", award.id(), award.awardee(), Map.of("agreed", true));
        complete("countersignAgreement", award.id(), director, Map.of("agreed", true));
        for (int instalment = 0; instalment < 2; instalment++) {
            pay(award);
            visit(award);
            report(award, 2);
            complete("acceptReport", award.id(), manager, Map.of("result", "ACCEPT"));
        }
        assertThat(hasEnded("grantClosed", award.id())).isTrue();
    }

    /** Two orders for each of twelve grants: 11,900,000 less what A12 gave back, plus what A20 got. */
    private void moneyLeftOnce(List<Award> standing) {
        List<UUID> payees = standing.stream().map(Award::awardee).toList();
        List<OutboxItem> orders = post.by(Channel.PAYMENT).stream()
                .filter(item -> payees.contains(item.account()))
                .toList();
        assertThat(orders).hasSize(24);
        BigDecimal sum = orders.stream()
                .map(order -> new BigDecimal(order.facts().get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("11800000");
    }
}
