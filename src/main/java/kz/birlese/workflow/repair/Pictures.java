package kz.birlese.workflow.repair;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Looks at the processes of a case in the engine. */
@Component
class Pictures {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Pictures(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    Picture of(UUID caseId) {
        Picture picture = new Picture(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(process -> add(process, picture));
        return picture;
    }

    private void add(ProcessInstance process, Picture picture) {
        String root = process.getRootProcessInstanceId();
        if (!root.equals(process.getId())) {
            picture.calls().put(process.getId(), new Picture.Called(root, key(process.getProcessDefinitionId())));
        }
        addTokens(process, runtime.getActivityInstance(process.getId()), null, picture.tokens());
        tasks.createTaskQuery().processInstanceId(process.getId()).list().forEach(task -> picture.tasks()
                .put(
                        task.getId(),
                        new Picture.Task(
                                root,
                                task.getTaskDefinitionKey(),
                                role(task.getId()),
                                task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()))));
        management
                .createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .list()
                .forEach(job -> picture.timers()
                        .put(
                                job.getId(),
                                new Picture.Timer(
                                        root,
                                        box(job.getJobDefinitionId()),
                                        job.getDuedate().toInstant())));
    }

    private static void addTokens(
            ProcessInstance process, ActivityInstance within, String parent, Map<String, Picture.Token> tokens) {
        for (TransitionInstance each : within.getChildTransitionInstances()) {
            List<String> at = List.of(each.getExecutionId());
            tokens.put(each.getId(), token(process, each.getId(), each.getActivityId(), true, parent, at));
        }
        for (ActivityInstance each : within.getChildActivityInstances()) {
            List<String> at = List.of(each.getExecutionIds());
            tokens.put(each.getId(), token(process, each.getId(), each.getActivityId(), false, parent, at));
            addTokens(process, each, each.getId(), tokens);
        }
    }

    private static Picture.Token token(
            ProcessInstance process,
            String id,
            String box,
            boolean isUnderway,
            String parent,
            List<String> executions) {
        return new Picture.Token(
                id,
                process.getRootProcessInstanceId(),
                process.getId(),
                process.getProcessDefinitionId(),
                key(process.getProcessDefinitionId()),
                box,
                isUnderway,
                parent,
                executions);
    }

    private String role(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse(null);
    }

    private String box(String jobDefinition) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(jobDefinition)
                .singleResult()
                .getActivityId();
    }

    static String key(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }
}
