package kz.birlese.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.people.AccountClosed;
import kz.birlese.people.Accounts;
import kz.birlese.people.RoleRevoked;
import kz.birlese.people.SubstitutionOver;
import kz.birlese.workflow.TaskStep.Kind;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes tasks out of hands that may not hold them any more: of an account that has been closed or has lost a role, of
 * whoever stood in for it, of a deputy whose time is over. Tasks made for one person stay; {@link StrandedTasks} shows
 * them.
 */
@Component
class ReturnTasks {

    private final TaskEntries entries;
    private final TaskSteps steps;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;

    ReturnTasks(
            TaskEntries entries,
            TaskSteps steps,
            CaseFollowers followers,
            Accounts accounts,
            TaskService tasks,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.steps = steps;
        this.followers = followers;
        this.accounts = accounts;
        this.tasks = tasks;
        this.events = events;
    }

    @EventListener
    void of(AccountClosed closed) {
        takeBack(closed.account());
    }

    @EventListener
    void of(RoleRevoked revoked) {
        takeBack(revoked.account());
    }

    /** What the account or its deputy may not hold any more goes to whoever asked for it to be prepared, else to the group. */
    private void takeBack(UUID account) {
        List<TaskEntry> inTheirPlace = steps.takenInPlaceOf(account).stream()
                .flatMap(task -> entries.find(task).stream())
                .toList();
        Stream.concat(entries.heldBy(account).stream(), inTheirPlace.stream())
                .filter(task -> !task.personal() && !mayKeep(task))
                .forEach(task -> give(task, task.delegatedBy()));
    }

    /** In their own right, or as long as whoever they took it for may hold it. */
    private boolean mayKeep(TaskEntry task) {
        UUID holder = task.assignee();
        return mayHold(task, holder)
                || steps.takenInPlaceOf(task.taskId(), holder)
                        .filter(absent -> isOpen(holder) && mayHold(task, absent))
                        .isPresent();
    }

    /** What a deputy took in the place of somebody goes to them. */
    @EventListener
    void of(SubstitutionOver over) {
        steps.takenInPlaceOf(over.absent(), over.deputy()).stream()
                .flatMap(task -> entries.find(task).stream())
                .forEach(task -> give(task, task.delegatedBy() == null ? over.absent() : task.delegatedBy()));
    }

    /** To the group when the person may not hold it. */
    private void give(TaskEntry task, UUID wanted) {
        Optional<UUID> to = Optional.ofNullable(wanted).filter(person -> mayHold(task, person));
        if (task.delegatedBy() != null) {
            tasks.resolveTask(task.taskId());
        }
        tasks.setAssignee(task.taskId(), to.map(UUID::toString).orElse(null));
        to.ifPresent(person -> {
            steps.isBack(task.taskId(), person);
            events.publishEvent(new TaskMoved(task.taskId(), task.assignee(), person));
        });
        steps.add(TaskStep.of(task, Kind.RETURNED, null, to.orElse(null), null));
    }

    private boolean isOpen(UUID person) {
        return accounts.findById(person)
                .filter(account -> !account.isDisabled())
                .isPresent();
    }

    private boolean mayHold(TaskEntry task, UUID person) {
        return accounts.findById(person)
                .filter(account -> !account.isDisabled())
                .filter(account -> followers.mayHold(task, CaseFollowers.atWork(account)))
                .isPresent();
    }
}
