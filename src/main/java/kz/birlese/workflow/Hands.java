package kz.birlese.workflow;

import kz.birlese.people.Accounts;
import kz.birlese.people.Role;
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

    /** Asked anew each time: a role given or taken, a conflict declared, an account closed may change it. */
    boolean areThereFor(TaskEntry task) {
        return accounts.findHolders(Role.valueOf(task.role())).stream()
                .map(CaseFollowers::atWork)
                .anyMatch(person -> followers.mayHold(task, person));
    }
}
