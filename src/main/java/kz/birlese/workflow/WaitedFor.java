package kz.birlese.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import org.springframework.stereotype.Component;

/** Whom cases wait for. A feature asks for cases that the person at work looks after; nothing is checked here. */
@Component
public class WaitedFor {

    /**
     * One open task.
     *
     * @param role in which it is to be done, by its word
     * @param holder the name of whoever has taken it, or null
     * @param due null when it may take any time
     */
    public record Waiting(UUID caseId, String box, String role, String holder, Instant due) {}

    private final TaskEntries tasks;
    private final Accounts accounts;

    WaitedFor(TaskEntries tasks, Accounts accounts) {
        this.tasks = tasks;
        this.accounts = accounts;
    }

    /** By case, the first due first; a case that waits for nobody is left out. */
    public Map<UUID, List<Waiting>> of(Collection<UUID> cases) {
        List<TaskEntry> open = tasks.ofCases(cases);
        List<UUID> holders =
                open.stream().map(TaskEntry::assignee).filter(Objects::nonNull).toList();
        Map<UUID, String> names = accounts.findAllById(holders).stream()
                .collect(Collectors.toMap(Account::id, Account::name, (one, same) -> one));
        return open.stream()
                .map(task -> waiting(task, names.get(task.assignee())))
                .collect(Collectors.groupingBy(Waiting::caseId));
    }

    private static Waiting waiting(TaskEntry task, String holder) {
        return new Waiting(task.card().caseId(), task.taskKey(), task.role(), holder, task.due());
    }
}
