package kz.birlese.workflow.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.TaskEntry;
import kz.birlese.workflow.Why;
import org.springframework.stereotype.Service;

/** Looks at tasks with the eyes of the person at work: what is theirs, what they may take, who holds the rest. */
@Service
class SeenTasks {

    private final Accounts accounts;
    private final CurrentUser user;

    SeenTasks(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    List<SeenTask> of(List<TaskEntry> entries) {
        Map<UUID, String> names = names(entries);
        SignedIn person = user.require();
        return entries.stream().map(entry -> seen(entry, person, names)).toList();
    }

    SeenTask of(TaskEntry entry) {
        return of(List.of(entry)).get(0);
    }

    private static SeenTask seen(TaskEntry entry, SignedIn person, Map<UUID, String> names) {
        boolean claimable = entry.role() != null
                && person.covers(Role.valueOf(entry.role()), entry.card().settlement())
                && (entry.assignee() == null || !entry.personal() && person.standsInFor(entry.assignee()));
        String holder = entry.assignee() == null ? null : names.get(entry.assignee());
        boolean looksAfter = person.covers(Role.PROGRAMME_MANAGER, entry.card().settlement());
        boolean isMine = person.id().equals(entry.assignee())
                || entry.assignee() != null
                        && person.assists(entry.assignee(), entry.card().caseId());
        return new SeenTask(entry, isMine, claimable, looksAfter, holder, Why.of(entry, person));
    }

    /** One query for all rows, not one for each. */
    private Map<UUID, String> names(List<TaskEntry> entries) {
        List<UUID> holders = entries.stream()
                .map(TaskEntry::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return accounts.findAllById(holders).stream().collect(Collectors.toMap(Account::id, account -> account.contact()
                .name()));
    }
}
