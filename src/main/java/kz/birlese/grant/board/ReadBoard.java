package kz.birlese.grant.board;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.Call;
import kz.birlese.grant.board.BoardReach.Sight;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.FollowedCases.Scope;
import kz.birlese.workflow.FollowedStep;
import kz.birlese.workflow.FollowedSteps;
import kz.birlese.workflow.StepTime;
import kz.birlese.workflow.StepTimes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of a call, or of all that is under way, for those who look after them; without names and with one's own
 * workload only for finance. The number of questions to the database does not depend on the number of applications.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, FINANCE})
public class ReadBoard {

    /** What "lately" means for the workload. */
    static final Duration LATELY = Duration.ofDays(30);

    private final BoardReach reach;
    private final FollowedSteps steps;
    private final StepTimes times;
    private final CountWaiting countWaiting;
    private final ForecastCommittee forecast;
    private final Runners runners;
    private final CountFunnel countFunnel;
    private final Accounts accounts;
    private final BoardSettings settings;
    private final Clock clock;

    ReadBoard(
            BoardReach reach,
            FollowedSteps steps,
            StepTimes times,
            CountWaiting countWaiting,
            ForecastCommittee forecast,
            Runners runners,
            CountFunnel countFunnel,
            Accounts accounts,
            BoardSettings settings,
            Clock clock) {
        this.reach = reach;
        this.steps = steps;
        this.times = times;
        this.countWaiting = countWaiting;
        this.forecast = forecast;
        this.runners = runners;
        this.countFunnel = countFunnel;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The call to begin with: the newest that is public and not decided, else all that is under way. */
    public Board first() {
        Sight sight = reach.sight();
        Call open = sight.calls().stream()
                .filter(call -> call.status().isPublic() && !call.status().isDecided())
                .findFirst()
                .orElse(null);
        return board(sight, open);
    }

    /** All calls with cases under way. */
    public Board underWay() {
        return board(reach.sight(), null);
    }

    /** Throws {@link NotFound} when none of its cases is for the person. */
    public Board of(UUID call) {
        Sight sight = reach.sight();
        return board(sight, sight.call(call));
    }

    private Board board(Sight sight, Call call) {
        Scope scope = reach.scope(sight, call == null ? null : call.id());
        List<FollowedStep> waiting = steps.waiting(scope);
        List<StepTime> done = times.byPerson(scope, clock.instant().minus(LATELY));
        Map<UUID, Account> staff = staff(sight, waiting, done);
        List<StepTime> all = times.byBox(scope);
        List<StepTime> told = all.stream()
                .filter(each -> each.times() >= settings.fewest())
                .sorted(BEYOND_TARGET)
                .toList();
        return new Board(
                sight.calls(),
                call,
                clock.instant(),
                sight.seesRows(),
                countWaiting.of(waiting, sight.seesRows() ? staff : Map.of()),
                told,
                all.size() - told.size(),
                settings.fewest(),
                call == null ? null : forecast.of(call, scope, waiting).orElse(null),
                countWaiting.loads(waiting, done, staff),
                countFunnel.of(runners.in(scope), sight.seesRows()));
    }

    private static final Comparator<StepTime> BEYOND_TARGET = Comparator.comparing(
                    (StepTime each) -> each.target() == null ? Double.NEGATIVE_INFINITY : each.ninth() - each.target())
            .reversed()
            .thenComparing(StepTime::box);

    /** Whom the person is told of by name. */
    private Map<UUID, Account> staff(Sight sight, List<FollowedStep> waiting, List<StepTime> done) {
        Set<UUID> ids = Stream.concat(
                        waiting.stream().filter(CountWaiting::isHeldByStaff).map(FollowedStep::person),
                        done.stream().map(StepTime::person))
                .filter(id -> sight.seesRows() || id.equals(sight.person().id()))
                .collect(Collectors.toSet());
        return accounts.findAllById(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
