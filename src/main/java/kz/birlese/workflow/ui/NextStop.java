package kz.birlese.workflow.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import kz.birlese.people.CurrentUser;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;
import org.springframework.stereotype.Service;

/**
 * Where a person goes after completing a task: on with the same case when it asks for more, to the case itself when it
 * is their own (there the receipt lies), else to the most urgent of their other tasks, else to the list.
 */
@Service
class NextStop {

    private final TaskInbox inbox;
    private final SeenTasks seen;
    private final CurrentUser user;
    private final Say say;

    NextStop(TaskInbox inbox, SeenTasks seen, CurrentUser user, Say say) {
        this.inbox = inbox;
        this.seen = seen;
        this.user = user;
        this.say = say;
    }

    void after(SeenTask done) {
        Optional<SeenTask> sameCase = seen.of(inbox.ofCase(done.caseId())).stream()
                .filter(SeenTask::isMine)
                .findFirst();
        if (sameCase.isPresent()) {
            TaskView.open(sameCase.get());
        } else if (isOwn(done)) {
            CaseView.open(done.process(), done.caseId());
        } else {
            mostUrgent().ifPresentOrElse(this::openNext, () -> UI.getCurrent().navigate(TasksView.class));
        }
    }

    /** By what the row knew: whoever has just declared a conflict of interest may not ask for the case any more. */
    private boolean isOwn(SeenTask done) {
        return user.require().id().equals(done.entry().card().owner());
    }

    private Optional<SeenTask> mostUrgent() {
        return inbox.page(TaskFilter.of(View.MINE), null, 1).rows().stream()
                .findFirst()
                .map(seen::of);
    }

    private void openNext(SeenTask next) {
        Said.briefly(say.it("task.done.next"));
        TaskView.open(next);
    }
}
