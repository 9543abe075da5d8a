package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.Forecast;
import kz.birlese.grant.board.Forecast.Verdict;
import kz.birlese.grant.board.ReadBoard;
import kz.birlese.programme.EnterExchangeRate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two competitions replayed at the pace of offices, day by day; from the second, forecasts are taken on its way and held
 * against the day on which its committee met. Half a year before all other tests, so that nothing they decided is known.
 */
class BoardForecastTest extends CompetitionHouse {

    /** A Monday, 9 o'clock in Aktau. */
    private static final Instant LONG_BEFORE = Instant.parse("2026-06-01T04:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final int APPLICATIONS = 6;

    /** How many working days a task takes, each as likely as the other. */
    private static final Map<String, List<Integer>> PACE = Map.of(
            "confirmCompleteness", List.of(0, 1, 1, 2, 3),
            "appointJury", List.of(2),
            "signDeclaration", List.of(0, 1, 2),
            "scoreApplication", List.of(1, 3, 4, 5, 6, 8),
            "holdCommittee", List.of(4));

    @Autowired
    private ReadBoard read;

    @Autowired
    private EnterExchangeRate enterExchangeRate;

    private final Random random = new Random(2026);
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<LocalDate, Forecast> forecasts = new HashMap<>();

    @Test
    void whatIsForecastOnTheWayBracketsTheDayOnWhichTheCommitteeMeets() {
        time.set(LONG_BEFORE);
        as(manager, () -> enterExchangeRate.from(LocalDate.of(2026, 6, 1), new BigDecimal("520.00"), "InforEuro"));
        UUID first = begun();
        Forecast unknown = forecast(first);
        assertThat(unknown.calls()).isZero();
        assertThat(unknown.committee().likely())
                .as("without experience every task takes its term")
                .isEqualTo(unknown.byTerms());
        goesItsWay(first, false);

        time.forward(Duration.ofDays(3));
        UUID second = begun();
        LocalDate met = goesItsWay(second, true);
        assertThat(forecasts).hasSizeGreaterThan(10);
        LocalDate lapses = day(calls.named(second).lapsesAt());
        assertThat(forecasts.values()).allSatisfy(forecast -> {
            assertThat(forecast.calls()).isOne();
            assertThat(forecast.committee().hardlyBefore()).isAfterOrEqualTo(lapses);
            assertThat(forecast.committee().hardlyBefore())
                    .isBeforeOrEqualTo(forecast.committee().likely());
            assertThat(forecast.committee().likely())
                    .isBeforeOrEqualTo(forecast.committee().safe());
            assertThat(met)
                    .isBetween(
                            forecast.committee().hardlyBefore(),
                            forecast.committee().safe());
        });
        assertThat(forecast(second).held()).isEqualTo(met);
        assertThat(forecast(second).verdict())
                .isEqualTo(met.isAfter(forecast(second).byTerms()) ? Verdict.HELD_LATE : Verdict.HELD_IN_TIME);
    }

    @Test
    void theSameFactsGiveTheSameDaysToEverybody() {
        time.set(LONG_BEFORE.minus(Duration.ofDays(20)));
        UUID call = begun();
        assertThat(forecast(call)).isEqualTo(forecast(call));
        Board[] managers = new Board[1];
        as(manager, () -> managers[0] = read.of(call));
        assertThat(managers[0].forecast()).isEqualTo(forecast(call));
    }

    private UUID begun() {
        Map<String, Object> rules = rules();
        rules.put("opensAt", local(time.now()));
        rules.put("closesAt", local(time.now().plus(Duration.ofDays(8))));
        UUID call = openCall(rules);
        for (int i = 0; i < APPLICATIONS; i++) {
            submitted(call, 900_000, 150_000);
        }
        return call;
    }

    /** Day by day, each task when it has stood as long as it was drawn; answers on which day the committee met. */
    private LocalDate goesItsWay(UUID call, boolean isForecast) {
        while (calls.named(call).status() != CallStatus.AWAITING_DIRECTOR) {
            time.passUntil(time.now().plus(Duration.ofDays(1)));
            if (isWorkingDay(day(time.now()))) {
                if (isForecast) {
                    forecasts.put(day(time.now()), forecast(call));
                }
                doWhatIsDue(call);
            }
        }
        return day(time.now());
    }

    private void doWhatIsDue(UUID call) {
        List<Task> due = due(call);
        while (!due.isEmpty()) {
            due.forEach(task -> complete(call, task));
            time.runDueJobs();
            due = due(call);
        }
    }

    private List<Task> due(UUID call) {
        return Stream.concat(
                        Stream.of(call),
                        applications.findByCallId(call).stream().map(GrantApplication::id))
                .flatMap(each -> tasks.createTaskQuery().processInstanceBusinessKey(each.toString()).list().stream())
                .filter(task -> PACE.containsKey(task.getTaskDefinitionKey()))
                .filter(task -> taken(task) >= lengths.computeIfAbsent(task.getId(), id -> drawn(task)))
                .toList();
    }

    private int drawn(Task task) {
        List<Integer> pace = PACE.get(task.getTaskDefinitionKey());
        return pace.get(random.nextInt(pace.size()));
    }

    private int taken(Task task) {
        LocalDate begun = day(task.getCreateTime().toInstant());
        return (int) begun.plusDays(1)
                .datesUntil(day(time.now()).plusDays(1))
                .filter(BoardForecastTest::isWorkingDay)
                .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private void complete(UUID call, Task task) {
        UUID holder = task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
        switch (task.getTaskDefinitionKey()) {
            case "confirmCompleteness" ->
                as(manager, () -> actions.complete(task.getId(), Map.of("decision", "GO_ON")));
            case "appointJury" ->
                complete(
                        manager,
                        "appointJury",
                        call,
                        Map.of("jurors", jurors.stream().map(UUID::toString).toList()));
            case "signDeclaration" ->
                as(holder, () -> actions.complete(task.getId(), Map.of("impartial", true, "confidential", true)));
            case "scoreApplication" -> scoreTask(task, List.of(4, 4));
            default -> holdCommittee(call, List.of());
        }
    }

    private Forecast forecast(UUID call) {
        Board[] board = new Board[1];
        as(director, () -> board[0] = read.of(call));
        return board[0].forecast();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
