package kz.birlese.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the lists in step with the engine, in the engine's own transaction. */
@Component
class EntryWriter {

    private final TaskEntries tasks;
    private final DoneEntries done;
    private final CaseEntries caseEntries;
    private final Cases cases;
    private final Boxes boxes;
    private final ApplicationEventPublisher events;

    EntryWriter(
            TaskEntries tasks,
            DoneEntries done,
            CaseEntries caseEntries,
            Cases cases,
            Boxes boxes,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.done = done;
        this.caseEntries = caseEntries;
        this.cases = cases;
        this.boxes = boxes;
        this.events = events;
    }

    void created(TaskEntity task) {
        if (task.getDueDate() == null) {
            Instant due =
                    boxes.due(UserTaskBox.atHand(task), task.getCreateTime().toInstant());
            task.setDueDate(due == null ? null : Date.from(due));
        }
        add(task);
    }

    /** Lists the task as the engine has it now, and from whom its box keeps it. */
    void add(TaskEntity task) {
        TaskEntry entry = entry(task);
        tasks.add(entry);
        boxes.notFor(entry.atHand()).forEach(account -> tasks.bar(entry.taskId(), account));
    }

    void changed(TaskEntity task) {
        tasks.change(
                task.getId(),
                id(task.getAssignee()),
                isPersonal(task),
                instant(task.getDueDate()),
                task.getPriority(),
                delegator(task));
    }

    void completed(TaskEntity task) {
        UUID doneBy = id(task.getAssignee());
        boolean isExcused = task.getVariable(UserTaskBox.EXCUSED) != null;
        if (doneBy != null && !isExcused) {
            Instant now = ClockUtil.getCurrentTime().toInstant();
            done.add(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    task.getProcessInstance().getRootProcessInstanceId(),
                    doneBy,
                    now);
        }
        gone(task);
    }

    void gone(TaskEntity task) {
        tasks.remove(task.getId());
        events.publishEvent(new TaskGone(task.getId()));
    }

    void started(ExecutionEntity process) {
        String key = process.getProcessDefinition().getKey();
        UUID caseId = UUID.fromString(process.getBusinessKey());
        caseEntries.add(new CaseEntry(
                process.getId(),
                key,
                cases.card(key, caseId),
                CaseEntry.State.RUNNING,
                ClockUtil.getCurrentTime().toInstant(),
                null));
    }

    void ended(ExecutionEntity process) {
        CaseEntry.State state = process.isDeleteRoot() ? CaseEntry.State.CANCELLED : CaseEntry.State.ENDED;
        caseEntries.end(process.getId(), state, ClockUtil.getCurrentTime().toInstant());
    }

    /** The task as the engine has it now. */
    TaskEntry entry(TaskEntity task) {
        ExecutionEntity process = task.getProcessInstance();
        ProcessDefinitionEntity definition = (ProcessDefinitionEntity) process.getProcessDefinition();
        String root = rootOf(process).getProcessDefinition().getKey();
        return new TaskEntry(
                task.getId(),
                task.getTaskDefinitionKey(),
                definition.getKey(),
                process.getId(),
                root,
                process.getRootProcessInstanceId(),
                cases.card(root, UUID.fromString(process.getBusinessKey())),
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElse(null),
                id(task.getAssignee()),
                isPersonal(task),
                instant(task.getCreateTime()),
                instant(task.getDueDate()),
                task.getPriority(),
                delegator(task),
                null);
    }

    /** A task that became somebody's own only with a version it was moved to stays everybody's until somebody takes it. */
    private static boolean isPersonal(TaskEntity task) {
        return task.getAssignee() != null && task.getTaskDefinition().getAssigneeExpression() != null;
    }

    /** The engine keeps the owner of a task that has come back. */
    private static UUID delegator(TaskEntity task) {
        return task.getDelegationState() == DelegationState.PENDING ? id(task.getOwner()) : null;
    }

    private static ExecutionEntity rootOf(ExecutionEntity process) {
        ExecutionEntity at = process;
        while (at.getSuperExecution() != null) {
            at = at.getSuperExecution().getProcessInstance();
        }
        return at;
    }

    private static UUID id(String account) {
        return account == null ? null : UUID.fromString(account);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
