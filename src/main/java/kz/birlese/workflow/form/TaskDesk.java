package kz.birlese.workflow.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** What the engine knows of a task: who holds it, the form deployed with it, and the box behind it. */
@Component
class TaskDesk {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FormService forms;
    private final FormParser parser;
    private final BeanFactory boxes;
    /** By version of the process and box: a form is bound to its deployment, so it never changes under a version. */
    private final Map<String, FormDefinition> parsed = new ConcurrentHashMap<>();

    TaskDesk(TaskService tasks, RuntimeService runtime, FormService forms, FormParser parser, BeanFactory boxes) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.forms = forms;
        this.parser = parser;
        this.boxes = boxes;
    }

    /** A task in somebody's hands, and the version of the process it belongs to. */
    record Held(TaskAtHand task, String version) {}

    /** The task, when the person holds it, or helps whoever does; a task of a group must have been taken first. */
    Held held(String taskId, SignedIn person) {
        return find(taskId, person.id())
                .or(
                        () -> person.assists().stream()
                                .flatMap(each -> find(taskId, each.applicant())
                                        .filter(held -> held.task().caseId().equals(each.caseId()))
                                        .stream())
                                .findFirst())
                .orElseThrow(NotFound::new);
    }

    private Optional<Held> find(String taskId, UUID person) {
        Task task = tasks.createTaskQuery()
                .taskId(taskId)
                .taskAssignee(person.toString())
                .active()
                .singleResult();
        if (task == null) {
            return Optional.empty();
        }
        String caseId = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        String version = task.getProcessDefinitionId();
        String process = version.substring(0, version.indexOf(':'));
        return Optional.of(new Held(
                new TaskAtHand(taskId, task.getTaskDefinitionKey(), process, UUID.fromString(caseId), person),
                version));
    }

    /** The form as deployed with the task's process, which may be older than the one in the house today. */
    FormDefinition form(Held held) {
        return parsed.computeIfAbsent(
                held.version() + " " + held.task().taskKey(),
                box -> deployed(held.task().taskId()));
    }

    private FormDefinition deployed(String taskId) {
        try (InputStream deployed = forms.getDeployedTaskForm(taskId)) {
            String text = new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
            return parser.parse("the form deployed with task " + taskId, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, Object> opening(TaskAtHand task) {
        return box(task).opening(task);
    }

    Optional<String> notTogether(TaskAtHand task) {
        return box(task).notTogether(task);
    }

    private UserTaskBox box(TaskAtHand task) {
        return boxes.getBean(task.taskKey(), UserTaskBox.class);
    }
}
