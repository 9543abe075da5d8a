package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.plan.Plans;
import kz.birlese.programme.Money;
import kz.birlese.programme.Results;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the thread from a plan goal to calls, applications, grants and results. Everybody reads what is public; who
 * may open an application finds it here as well.
 */
@Service
@Transactional(readOnly = true)
@PermitAll
public class FollowThread {

    private final Plans plans;
    private final Calls calls;
    private final GrantApplications applications;
    private final Awards awards;
    private final WhoMaySee whoMaySee;
    private final Results results;
    private final CurrentUser currentUser;

    FollowThread(
            Plans plans,
            Calls calls,
            GrantApplications applications,
            Awards awards,
            WhoMaySee whoMaySee,
            Results results,
            CurrentUser currentUser) {
        this.plans = plans;
        this.calls = calls;
        this.applications = applications;
        this.awards = awards;
        this.whoMaySee = whoMaySee;
        this.results = results;
        this.currentUser = currentUser;
    }

    /** Throws {@link NotFound} when there is no such goal. */
    public GoalThread of(UUID goal) {
        Map<UUID, Call> bound = calls.findAllByOrderByNumberDesc().stream()
                .filter(call ->
                        call.publishedAt() != null && call.settings().goals().contains(goal))
                .collect(Collectors.toMap(Call::id, Function.identity()));
        List<GrantApplication> serving = applications.findByGoalOrderByNumber(goal).stream()
                .filter(each -> bound.containsKey(each.callId()))
                .toList();
        List<GrantApplication> decided = serving.stream()
                .filter(each -> bound.get(each.callId()).status().isDecided())
                .toList();
        List<GoalThread.Link> grants = grants(decided, bound);
        return new GoalThread(
                plans.goal(goal),
                bound.values().stream()
                        .sorted((one, other) -> other.number().compareTo(one.number()))
                        .toList(),
                decided.stream()
                        .collect(Collectors.groupingBy(GrantApplication::status, TreeMap::new, Collectors.counting())),
                readable(serving, bound),
                grants,
                grants.stream().map(GoalThread.Link::amount).reduce(Money.tenge(0), Money::plus),
                results.of(goal),
                results.totals(goal));
    }

    private List<GoalThread.Link> readable(List<GrantApplication> serving, Map<UUID, Call> bound) {
        Optional<SignedIn> reader = currentUser.find();
        return serving.stream()
                .filter(each -> each.number() != null)
                .filter(each -> mayOpen(reader, each))
                .map(each -> link(each, each.id(), bound))
                .toList();
    }

    private List<GoalThread.Link> grants(List<GrantApplication> decided, Map<UUID, Call> bound) {
        Optional<SignedIn> reader = currentUser.find();
        return decided.stream()
                .filter(each -> each.status() == ApplicationStatus.AWARDED)
                .map(each -> link(each, mayOpen(reader, each) ? award(each) : null, bound))
                .toList();
    }

    private UUID award(GrantApplication application) {
        return awards.findByApplicationIdAndStatusNot(application.id(), AwardStatus.RELEASED)
                .map(Award::id)
                .orElse(null);
    }

    private boolean mayOpen(Optional<SignedIn> reader, GrantApplication application) {
        return reader.filter(person -> whoMaySee.application(person, application))
                .isPresent();
    }

    private static GoalThread.Link link(GrantApplication application, UUID caseId, Map<UUID, Call> bound) {
        return new GoalThread.Link(
                caseId,
                bound.get(application.callId()).number(),
                caseId == null ? null : application.number(),
                application.title(),
                application.settlement(),
                application.status(),
                application.amountAwarded());
    }
}
