package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.Colleagues.Colleague;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a task may be handed to, and whom one may ask about it; each throws {@link NotFound} for a task not seen. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class TaskColleagues {

    private final TaskSight sight;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final CurrentUser user;

    TaskColleagues(TaskSight sight, CaseFollowers followers, Accounts accounts, CurrentUser user) {
        this.sight = sight;
        this.followers = followers;
        this.accounts = accounts;
        this.user = user;
    }

    /** Who could take the task, by name; neither its holder nor the person at work. */
    public List<Colleague> whoCouldTake(String taskId) {
        TaskEntry task = seen(taskId);
        return task.personal() || task.role() == null
                ? List.of()
                : among(
                        Stream.of(Role.valueOf(task.role())),
                        person ->
                                followers.mayHold(task, person) && !person.id().equals(task.assignee()));
    }

    /** Who may see the task, by name, without the person at work. */
    public List<Colleague> whoMaySee(String taskId) {
        TaskEntry task = seen(taskId);
        return among(CaseFollowers.WORKERS.stream(), person -> followers.maySee(task, person));
    }

    private List<Colleague> among(Stream<Role> roles, Predicate<SignedIn> fits) {
        UUID me = user.require().id();
        return roles.flatMap(role -> accounts.findHolders(role).stream())
                .filter(account -> !account.id().equals(me))
                .distinct()
                .filter(account -> fits.test(CaseFollowers.atWork(account)))
                .sorted(Comparator.comparing(Account::name))
                .map(account -> new Colleague(account.id(), account.name()))
                .distinct()
                .toList();
    }

    private TaskEntry seen(String taskId) {
        return sight.find(taskId).orElseThrow(NotFound::new);
    }
}
