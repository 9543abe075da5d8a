package kz.birlese.workflow;

import java.util.Optional;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Tells somebody whose task has gone why, when it was theirs to see; to everybody else it never existed. */
@Component
class LostTasks {

    private final TaskEntries open;
    private final CaseFollowers followers;
    private final HistoryService history;

    LostTasks(TaskEntries open, CaseFollowers followers, HistoryService history) {
        this.open = open;
        this.followers = followers;
        this.history = history;
    }

    /** The failure, unless the reason behind it is that the task has gone meanwhile. */
    RuntimeException whyElse(String taskId, SignedIn person, RuntimeException failure) {
        return open.find(taskId).isPresent() ? failure : why(taskId, person);
    }

    /** {@link Refusal} {@code taskAlreadyDone} or {@code taskTaken}, or {@link NotFound}. */
    RuntimeException why(String taskId, SignedIn person) {
        Optional<TaskEntry> standing = open.find(taskId);
        if (standing.isPresent()) {
            boolean takenByAnother = standing.get().assignee() != null && followers.mayHold(standing.get(), person);
            return takenByAnother ? new Refusal("taskTaken") : new NotFound();
        }
        return wasTheirs(taskId, person) ? new Refusal("taskAlreadyDone") : new NotFound();
    }

    private boolean wasTheirs(String taskId, SignedIn person) {
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        return task != null
                && (person.id().toString().equals(task.getAssignee())
                        || history.createHistoricIdentityLinkLogQuery().taskId(taskId).list().stream()
                                .map(HistoricIdentityLinkLog::getGroupId)
                                .anyMatch(role -> holds(person, role)));
    }

    private static boolean holds(SignedIn person, String role) {
        return person.reach().stream().anyMatch(held -> held.role().name().equals(role));
    }
}
