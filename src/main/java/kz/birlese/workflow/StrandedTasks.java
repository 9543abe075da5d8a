package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks made for one person who cannot do them any more, since the account has been closed or the role been taken: nobody
 * can do them, and nobody may get them. Shown to those who look after the case.
 */
@Service
@RolesAllowed(PROGRAMME_MANAGER)
@Transactional(readOnly = true)
public class StrandedTasks {

    private final TaskEntries entries;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final CurrentUser user;

    StrandedTasks(TaskEntries entries, CaseFollowers followers, Accounts accounts, CurrentUser user) {
        this.entries = entries;
        this.followers = followers;
        this.accounts = accounts;
        this.user = user;
    }

    /**
     * A task that nobody can do.
     *
     * @param madeFor by name
     * @param isClosed whether the account is closed; otherwise its role for the task was taken
     */
    public record Stranded(TaskEntry task, String madeFor, boolean isClosed) {}

    /** Due first. */
    public List<Stranded> list() {
        SignedIn me = user.require();
        return entries.stranded().stream()
                .filter(task -> followers.looksAfter(task, me))
                .map(this::stranded)
                .toList();
    }

    private Stranded stranded(TaskEntry task) {
        Account holder = accounts.findById(task.assignee()).orElseThrow();
        return new Stranded(task, holder.name(), holder.isDisabled());
    }
}
