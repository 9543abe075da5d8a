package kz.birlese.workflow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/** Whether there is anybody at all who may do a task of a group. A deputy is nobody further: they borrow what somebody has. */
@Component
class Hands {

    private final Accounts accounts;
    private final CaseFollowers followers;

    Hands(Accounts accounts, CaseFollowers followers) {
        this.accounts = accounts;
        this.followers = followers;
    }

    /** Those at work just now, for a few tasks at once. */
    Present present() {
        return new Present();
    }

    /**
     * Who held which role when first asked. For one batch only: a role given or taken, an account closed may change it.
     * Conflicts are asked for anew with each task.
     */
    final class Present {

        private final Map<Role, List<SignedIn>> holders = new EnumMap<>(Role.class);

        private Present() {}

        boolean areThereFor(TaskEntry task) {
            return holders(Role.valueOf(task.role())).stream().anyMatch(person -> followers.mayHold(task, person));
        }

        private List<SignedIn> holders(Role role) {
            return holders.computeIfAbsent(role, asked -> accounts.findHolders(asked).stream()
                    .map(CaseFollowers::atWork)
                    .toList());
        }
    }
}
