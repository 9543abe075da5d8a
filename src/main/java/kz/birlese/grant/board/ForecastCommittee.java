package kz.birlese.grant.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.ApplicationStatus;
import kz.birlese.grant.Call;
import kz.birlese.grant.CallStatus;
import kz.birlese.grant.board.Forecast.Standing;
import kz.birlese.grant.board.Forecast.What;
import kz.birlese.grant.board.WayToCommittee.At;
import kz.birlese.grant.board.WayToCommittee.Stage;
import kz.birlese.grant.board.WayToCommittee.Stand;
import kz.birlese.workflow.FollowedCases.Scope;
import kz.birlese.workflow.FollowedStep;
import kz.birlese.workflow.StepTimes;
import kz.birlese.workflow.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says when the committee of a call meets, by {@link WayToCommittee}: the days by which it has met with a chance of 10, 50
 * and 90 %, never before the closing with its grace.
 */
@Component
class ForecastCommittee {

    private static final double HARDLY = 0.1;
    private static final double LIKELY = 0.5;
    private static final double SAFE = 0.9;

    /** Working days over which the pace of the jury is told. */
    private static final int PACE = 5;

    /** Tasks on the way, in their order. */
    private static final List<String> TASKS = List.of(
            "confirmCompleteness",
            "answerClarification",
            "appointJury",
            "signDeclaration",
            "scoreApplication",
            "addJurors",
            "signAddedDeclaration",
            "holdCommittee");

    private static final String OF_THE_CALL = "select count(*) from case_entry where case_id = :call and %s";

    private static final String HELD = "select max(held_at) as held from grant_committee_meeting where call_id = ?";

    private static final String APPLICATIONS =
            """
            select id, status, awaits_jurors, round, clarification_until, total from grant_application
            where call_id = :call and id in (select case_id from case_entry where %s)
            """;

    private static final String LATELY =
            """
            select count(*) from assessment where call_id = :call and state = 'SUBMITTED' and submitted_at >= :since
              and application_id in (select case_id from case_entry where %s)
            """;

    private final Experiences experiences;
    private final StepTimes times;
    private final WorkingDays workingDays;
    private final JdbcClient sql;
    private final Clock clock;

    ForecastCommittee(Experiences experiences, StepTimes times, WorkingDays workingDays, JdbcClient sql, Clock clock) {
        this.experiences = experiences;
        this.times = times;
        this.workingDays = workingDays;
        this.sql = sql;
        this.clock = clock;
    }

    private record Application(
            UUID id,
            ApplicationStatus status,
            boolean awaitsJurors,
            int round,
            Instant clarificationUntil,
            boolean hasTotal) {}

    /**
     * Empty before the call is published, when it was cancelled, and for whoever looks after a part of its places only.
     *
     * @param waiting where the cases of the call wait
     */
    Optional<Forecast> of(Call call, Scope scope, List<FollowedStep> waiting) {
        if (!call.status().isPublic() || !isOfTheCall(call, scope)) {
            return Optional.empty();
        }
        LocalDate byTerms = byTerms(call);
        if (isHeld(call)) {
            return Optional.of(new Forecast(held(call), byTerms, List.of(), null, 0, List.of()));
        }
        Experience experience = experiences.before(call, terms(call));
        List<Application> applications = applications(call, scope);
        WayToCommittee way = new WayToCommittee(experience, stage(call, waiting), stands(applications, waiting));
        return Optional.of(new Forecast(
                null,
                byTerms,
                List.of(
                        step(What.SCORING_OPEN, way.scoringOpen()),
                        step(What.ALL_ASSESSED, way.allAssessed()),
                        step(What.COMMITTEE_HELD, way.committeeHeld())),
                standing(call, scope, applications, waiting),
                experience.calls(),
                TASKS.stream().filter(task -> !experience.knows(task)).toList()));
    }

    private boolean isOfTheCall(Call call, Scope scope) {
        return sql.sql(OF_THE_CALL.formatted(scope.sql()))
                        .params(with(scope, Map.of("call", call.id())))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static boolean isHeld(Call call) {
        return call.status() == CallStatus.AWAITING_DIRECTOR || call.status().isDecided();
    }

    private LocalDate held(Call call) {
        return sql.sql(HELD)
                .param(call.id())
                .query((row, number) -> row.getObject("held", OffsetDateTime.class))
                .optional()
                .map(held -> day(held.toInstant()))
                .orElse(null);
    }

    private LocalDate byTerms(Call call) {
        Map<String, Integer> terms = terms(call);
        int days = Stream.of("appointJury", "signDeclaration", "scoreApplication", "holdCommittee")
                .mapToInt(terms::get)
                .sum();
        return workingDays.dayAfter(call.lapsesAt(), days);
    }

    /** The call's own rules go before the table. */
    private Map<String, Integer> terms(Call call) {
        Map<String, Integer> terms = new HashMap<>();
        TASKS.forEach(task -> terms.put(task, times.term(task).orElseThrow()));
        terms.put("scoreApplication", call.settings().scoringDays());
        terms.put("answerClarification", call.settings().clarificationDays());
        return terms;
    }

    private List<Application> applications(Call call, Scope scope) {
        return sql.sql(APPLICATIONS.formatted(scope.sql()))
                .params(with(scope, Map.of("call", call.id())))
                .query(ForecastCommittee::application)
                .list();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("clarification_until", OffsetDateTime.class);
        return new Application(
                row.getObject("id", UUID.class),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getBoolean("awaits_jurors"),
                row.getInt("round"),
                until == null ? null : until.toInstant(),
                row.getBigDecimal("total") != null);
    }

    private Stage stage(Call call, List<FollowedStep> waiting) {
        return new Stage(
                closing(call),
                call.settings().jurySize(),
                call.settings().scorersPerApplication(),
                taken(waiting, "appointJury").stream().findFirst().orElse(null),
                taken(waiting, "signDeclaration"),
                call.status() == CallStatus.SCORING || call.status() == CallStatus.DECIDING,
                taken(waiting, "holdCommittee").stream().findFirst().orElse(null));
    }

    /** The first working day on which nothing may be sent any more. */
    private int closing(Call call) {
        if (!call.lapsesAt().isAfter(clock.instant())) {
            return 0;
        }
        int days = between(clock.instant(), call.lapsesAt());
        return workingDays.isWorkingDay(day(call.lapsesAt())) ? days : days + 1;
    }

    private List<Integer> taken(List<FollowedStep> waiting, String box) {
        return waiting.stream()
                .filter(step -> step.box().equals(box))
                .map(this::taken)
                .toList();
    }

    private int taken(FollowedStep step) {
        return between(step.since(), clock.instant());
    }

    private List<Stand> stands(List<Application> applications, List<FollowedStep> waiting) {
        Map<UUID, List<Integer>> taken = waiting.stream()
                .filter(step -> step.role() != null)
                .collect(Collectors.groupingBy(
                        step -> step.card().caseId(), Collectors.mapping(this::taken, Collectors.toList())));
        return applications.stream()
                .filter(each -> !each.status().isSettled())
                .map(each -> stand(each, taken.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private Stand stand(Application application, List<Integer> taken) {
        return switch (application.status()) {
            case DRAFT -> new Stand(At.DRAFT, List.of(), null, true);
            case CLARIFICATION -> new Stand(At.CLARIFICATION, taken, left(application.clarificationUntil()), true);
            case ELIGIBLE -> new Stand(At.CHECKED, List.of(), null, true);
            case SCORING ->
                application.awaitsJurors()
                        ? new Stand(At.JURORS_LACKING, List.of(), null, false)
                        : new Stand(At.SCORING, taken.stream().sorted().toList(), null, application.round() < 2);
            default -> new Stand(At.CHECK, taken, null, true);
        };
    }

    private int left(Instant until) {
        return between(clock.instant(), until);
    }

    private Forecast.Step step(What what, Chances chances) {
        return new Forecast.Step(what, date(chances.day(HARDLY)), date(chances.day(LIKELY)), date(chances.day(SAFE)));
    }

    private LocalDate date(int days) {
        return days == 0 ? day(clock.instant()) : workingDays.dayAfter(clock.instant(), days);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Standing standing(Call call, Scope scope, List<Application> applications, List<FollowedStep> waiting) {
        Map<ApplicationStatus, Long> by =
                applications.stream().collect(Collectors.groupingBy(Application::status, Collectors.counting()));
        int lacking =
                (int) applications.stream().filter(Application::awaitsJurors).count();
        return new Standing(
                count(by, ApplicationStatus.DRAFT),
                count(by, ApplicationStatus.SUBMITTED),
                count(by, ApplicationStatus.CLARIFICATION),
                count(by, ApplicationStatus.ELIGIBLE),
                count(by, ApplicationStatus.SCORING) - lacking,
                lacking,
                taken(waiting, "signDeclaration").size(),
                taken(waiting, "scoreApplication").size(),
                lately(call, scope),
                (int) applications.stream().filter(Application::hasTotal).count());
    }

    private static int count(Map<ApplicationStatus, Long> by, ApplicationStatus status) {
        return by.getOrDefault(status, 0L).intValue();
    }

    private int lately(Call call, Scope scope) {
        Instant since = workingDays
                .dayBefore(clock.instant(), PACE - 1)
                .atTime(LocalTime.MIN)
                .atZone(clock.getZone())
                .toInstant();
        return sql.sql(LATELY.formatted(scope.sql()))
                .params(with(scope, Map.of("call", call.id(), "since", since.atOffset(ZoneOffset.UTC))))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> with(Scope scope, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(scope.parameters());
        all.putAll(more);
        return all;
    }

    /** 0 where it lies in the past, or a clock was put back. */
    private int between(Instant from, Instant until) {
        return until.isBefore(from) ? 0 : workingDays.between(from, until);
    }
}
