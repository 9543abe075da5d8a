package kz.birlese.grant.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Role;
import kz.birlese.workflow.FollowedStep;
import kz.birlese.workflow.StepTime;
import org.springframework.stereotype.Component;

/** Counts what waits, by step and by whom it waits for. Applicants are never named. */
@Component
class CountWaiting {

    private static final Set<Role> OF_THE_COMPETITION = Set.of(
            Role.JURY,
            Role.PROGRAMME_MANAGER,
            Role.FINANCE,
            Role.DIRECTOR,
            Role.COUNCIL_MEMBER,
            Role.COUNCIL_SECRETARY);

    private final BoardSettings settings;
    private final Clock clock;

    CountWaiting(BoardSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether somebody of the staff holds the task. */
    static boolean isHeldByStaff(FollowedStep step) {
        return step.person() != null && !isOfApplicant(step);
    }

    private static boolean isOfApplicant(FollowedStep step) {
        return Role.APPLICANT.name().equals(step.role());
    }

    /** @param names of whoever holds a task; empty for whoever may not know */
    Waiting of(List<FollowedStep> steps, Map<UUID, Account> names) {
        Map<String, List<FollowedStep>> by = steps.stream()
                .collect(Collectors.groupingBy(FollowedStep::box, LinkedHashMap::new, Collectors.toList()));
        List<Waiting.Step> all = by.entrySet().stream()
                .map(each -> step(each.getKey(), each.getValue(), names))
                .sorted(Comparator.comparing(Waiting.Step::overdue)
                        .thenComparing(Waiting.Step::isTask)
                        .thenComparing(Waiting.Step::waiting)
                        .reversed()
                        .thenComparing(Waiting.Step::box))
                .toList();
        int tasks = (int) steps.stream().filter(each -> each.role() != null).count();
        return new Waiting(all, tasks, overdue(steps));
    }

    private Waiting.Step step(String box, List<FollowedStep> steps, Map<UUID, Account> names) {
        Instant oldest = steps.stream()
                .map(FollowedStep::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean isTask = steps.stream().anyMatch(each -> each.role() != null);
        return new Waiting.Step(
                box, isTask, steps.size(), overdue(steps), oldest, isTask ? hands(steps, names) : List.of());
    }

    private record Whose(UUID person, String role) {}

    private List<Waiting.Hand> hands(List<FollowedStep> steps, Map<UUID, Account> names) {
        return steps.stream().collect(Collectors.groupingBy(each -> whose(each, names))).entrySet().stream()
                .map(each -> hand(each.getKey(), each.getValue(), names))
                .sorted(Comparator.comparing(Waiting.Hand::overdue)
                        .thenComparing(Waiting.Hand::waiting)
                        .reversed()
                        .thenComparing(hand -> String.valueOf(hand.name())))
                .toList();
    }

    private static Whose whose(FollowedStep step, Map<UUID, Account> names) {
        boolean isNamed = isHeldByStaff(step) && names.containsKey(step.person());
        return new Whose(isNamed ? step.person() : null, step.role());
    }

    private Waiting.Hand hand(Whose whose, List<FollowedStep> steps, Map<UUID, Account> names) {
        String name = whose.person() == null ? null : names.get(whose.person()).name();
        return new Waiting.Hand(whose.person(), name, whose.role(), steps.size(), overdue(steps));
    }

    private int overdue(List<FollowedStep> steps) {
        Instant now = clock.instant();
        return (int) steps.stream().filter(each -> each.isOverdue(now)).count();
    }

    /** @param names of everybody who is to be told of */
    List<Load> loads(List<FollowedStep> waiting, List<StepTime> done, Map<UUID, Account> names) {
        Map<UUID, List<FollowedStep>> open = waiting.stream()
                .filter(CountWaiting::isHeldByStaff)
                .collect(Collectors.groupingBy(FollowedStep::person));
        Map<UUID, StepTime> times = done.stream().collect(Collectors.toMap(StepTime::person, Function.identity()));
        Set<UUID> people = new HashSet<>(open.keySet());
        people.addAll(times.keySet());
        List<Load> loads = new ArrayList<>();
        people.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .forEach(person ->
                        loads.add(load(person, open.getOrDefault(person.id(), List.of()), times.get(person.id()))));
        loads.sort(Comparator.comparing(Load::overdue)
                .thenComparing(Load::open)
                .thenComparing(Load::lately)
                .reversed()
                .thenComparing(Load::name));
        return loads;
    }

    private Load load(Account person, List<FollowedStep> open, StepTime done) {
        Set<Role> roles = person.reach().stream()
                .map(reach -> reach.role())
                .filter(OF_THE_COMPETITION::contains)
                .collect(Collectors.toSet());
        return new Load(
                person.id(),
                person.name(),
                roles,
                open.size(),
                overdue(open),
                done == null ? 0 : done.lately(),
                done == null ? 0 : done.times(),
                done == null || done.times() < settings.fewest() ? null : done.median());
    }
}
