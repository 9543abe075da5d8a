package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import kz.birlese.people.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One open task for everybody who may see it: its holder, who may take it, and who works on its case by office. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class TaskSight {

    private final TaskInbox inbox;
    private final TaskEntries entries;
    private final CaseFollowers followers;
    private final CurrentUser user;

    TaskSight(TaskInbox inbox, TaskEntries entries, CaseFollowers followers, CurrentUser user) {
        this.inbox = inbox;
        this.entries = entries;
        this.followers = followers;
        this.user = user;
    }

    /** Empty for everybody else. */
    public Optional<TaskEntry> find(String taskId) {
        return inbox.find(taskId).or(() -> entries.find(taskId).filter(task -> followers.maySee(task, user.require())));
    }
}
