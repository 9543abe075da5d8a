package kz.birlese.workflow.repair;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.repair.Change.GiveUp;
import kz.birlese.workflow.repair.Picture.Token;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.springframework.stereotype.Component;

/**
 * Gives up a task that was made for one of several people and that this one can no longer do, or has not done in
 * time. The others go on; when it was the last, the case goes on from what they have done.
 */
@Component
class GiveUpWay implements Way<GiveUp> {

    private final Map<String, GivenUp> boxes;
    private final Marks marks;
    private final Tokens tokens;
    private final Pictures pictures;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Accounts accounts;

    GiveUpWay(
            Map<String, GivenUp> boxes,
            Marks marks,
            Tokens tokens,
            Pictures pictures,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            Accounts accounts) {
        this.boxes = boxes;
        this.marks = marks;
        this.tokens = tokens;
        this.pictures = pictures;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.accounts = accounts;
    }

    @Override
    public Class<GiveUp> kind() {
        return GiveUp.class;
    }

    @Override
    public List<Offer> offers(CaseEntry entry) {
        UUID caseId = entry.card().caseId();
        List<Offer> offers = new ArrayList<>();
        for (Task task : open(entry)) {
            after(task)
                    .ifPresent(next -> offers.add(new Offer(
                            new GiveUp(task.getId()),
                            Pictures.key(task.getProcessDefinitionId()),
                            task.getTaskDefinitionKey(),
                            accounts.findById(holder(task)).map(Account::name).orElse(null),
                            List.of(),
                            boxes.get(task.getTaskDefinitionKey())
                                    .hindrance(caseId, holder(task), due(task))
                                    .orElse(null))));
        }
        return offers;
    }

    private List<Task> open(CaseEntry entry) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(entry.card().caseId().toString())
                .list()
                .stream()
                .filter(task -> task.getAssignee() != null)
                .filter(task -> root(task).equals(entry.rootInstance()))
                .toList();
    }

    private String root(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getRootProcessInstanceId();
    }

    private Optional<String> after(Task task) {
        return marks.afterGivingUp(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    private static UUID holder(Task task) {
        return UUID.fromString(task.getAssignee());
    }

    private static Instant due(Task task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }

    @Override
    public Done make(CaseEntry entry, GiveUp change, String why) {
        UUID caseId = entry.card().caseId();
        Task task = open(entry).stream()
                .filter(each -> each.getId().equals(change.task()))
                .findFirst()
                .orElseThrow(NotFound::new);
        String next = after(task).orElseThrow(NotFound::new);
        GivenUp box = boxes.get(task.getTaskDefinitionKey());
        box.hindrance(caseId, holder(task), due(task)).ifPresent(rule -> {
            throw new Refusal(rule);
        });
        box.giveUp(caseId, holder(task), why);
        Memory memory = leave(caseId, task, next).about(task.getTaskDefinitionKey(), task.getAssignee());
        Map<String, String> facts =
                Map.of("box", Done.text("box." + task.getTaskDefinitionKey()), "holder", task.getAssignee());
        return new Done("taskGivenUp", facts, memory, entry.rootInstance());
    }

    private Memory leave(UUID caseId, Task task, String next) {
        Picture picture = pictures.of(caseId);
        String instance = task.getProcessInstanceId();
        Token token = picture.tokens().values().stream()
                .filter(each -> isOf(each, task))
                .findFirst()
                .orElseThrow(NotFound::new);
        boolean isLast = picture.tokens().values().stream()
                        .filter(each -> !each.isUnderway() && token.parent().equals(each.parent()))
                        .count()
                == 1;
        if (!isLast) {
            tokens.remove(instance, token);
            return Memory.of(instance);
        }
        Token loop = picture.tokens().get(token.parent());
        List<String> came = tokens.enter(caseId, instance, List.of(loop), next);
        return Memory.of(instance).moved(came, List.of(loop.box()), Map.of());
    }

    private static boolean isOf(Token token, Task task) {
        return token.instance().equals(task.getProcessInstanceId())
                && token.box().equals(task.getTaskDefinitionKey())
                && token.executions().contains(task.getExecutionId());
    }

    @Override
    public void takeBack(CaseEntry entry, Memory memory) {
        UUID caseId = entry.card().caseId();
        boxes.get(memory.name()).takeBack(caseId, UUID.fromString(memory.before()));
        if (memory.left().isEmpty()) {
            tokens.addToLoop(memory.instance(), memory.name(), variable(memory), memory.before());
        } else {
            tokens.back(caseId, memory.instance(), memory.came(), memory.left());
        }
    }

    private String variable(Memory memory) {
        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(memory.instance())
                .singleResult()
                .getProcessDefinitionId();
        return repository
                .getBpmnModelInstance(definition)
                .getModelElementById(memory.name())
                .getChildElementsByType(MultiInstanceLoopCharacteristics.class)
                .iterator()
                .next()
                .getCamundaElementVariable();
    }
}
