package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/**
 * Moves a running process, with everything it has called, to another version of its diagrams: boxes of the same id are the
 * same box. Knows the engine alone, so that it can be tried on diagrams without their domain.
 */
@Component
class VersionMove {

    private static final String LOOP = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    VersionMove(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    ProcessDefinition version(String definition) {
        return repository.getProcessDefinition(definition);
    }

    /** Every earlier version of the same process. */
    List<ProcessDefinition> before(ProcessDefinition version) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(version.getKey())
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(each -> each.getVersion() < version.getVersion())
                .toList();
    }

    /** The version that a case of the process would begin in now. */
    ProcessDefinition inForce(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    /**
     * All or nothing, within the caller's transaction; what is called moves to the version deployed together with the
     * target. Throws {@link CannotMove}.
     */
    void move(String rootInstance, ProcessDefinition target) {
        for (ProcessInstance process : callersFirst(rootInstance)) {
            ProcessDefinition from = repository.getProcessDefinition(process.getProcessDefinitionId());
            ProcessDefinition to = beside(target, from.getKey())
                    .orElseThrow(() -> new CannotMove(List.of(new Obstacle(from.getKey(), null, Obstacle.Kind.GONE))));
            if (!from.getId().equals(to.getId())) {
                move(process, from, to);
            }
        }
    }

    private void move(ProcessInstance process, ProcessDefinition from, ProcessDefinition to) {
        try {
            runtime.newMigration(plan(from, to))
                    .processInstanceIds(process.getId())
                    .execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new CannotMove(obstacles(refused.getValidationReport(), from, to));
        } catch (MigrationPlanValidationException refused) {
            throw new CannotMove(refused.getValidationReport().getInstructionReports().stream()
                    .map(each -> obstacle(each.getMigrationInstruction().getSourceActivityId(), from, to))
                    .toList());
        }
    }

    /** A person's step that lies within a frame of its own by now is still the same step. */
    private MigrationPlan plan(ProcessDefinition from, ProcessDefinition to) {
        MigrationPlan equal = runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .build();
        Set<String> mapped = equal.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        BpmnModelInstance after = model(to);
        MigrationPlanBuilder all = runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .updateEventTriggers();
        model(from).getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .filter(box -> !mapped.contains(box) && after.getModelElementById(box) instanceof UserTask)
                .forEach(box -> all.mapActivities(box, box));
        return all.build();
    }

    private List<Obstacle> obstacles(
            MigratingProcessInstanceValidationReport report, ProcessDefinition from, ProcessDefinition to) {
        List<Obstacle> found = new ArrayList<>();
        report.getActivityInstanceReports().forEach(each -> found.add(obstacle(each.getSourceScopeId(), from, to)));
        report.getTransitionInstanceReports().forEach(each -> found.add(obstacle(each.getSourceScopeId(), from, to)));
        if (found.isEmpty()) {
            found.add(new Obstacle(from.getKey(), null, Obstacle.Kind.REFUSED));
        }
        return found.stream().distinct().toList();
    }

    private Obstacle obstacle(String scope, ProcessDefinition from, ProcessDefinition to) {
        String box = scope.replace(LOOP, "");
        ModelElementInstance before = model(from).getModelElementById(box);
        ModelElementInstance after = model(to).getModelElementById(box);
        if (after == null) {
            return new Obstacle(from.getKey(), box, Obstacle.Kind.GONE);
        }
        boolean isAlike = before.getElementType().equals(after.getElementType());
        return new Obstacle(from.getKey(), box, isAlike ? Obstacle.Kind.REFUSED : Obstacle.Kind.OF_ANOTHER_KIND);
    }

    private BpmnModelInstance model(ProcessDefinition version) {
        return repository.getBpmnModelInstance(version.getId());
    }

    private Optional<ProcessDefinition> beside(ProcessDefinition target, String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .deploymentId(target.getDeploymentId())
                .processDefinitionKey(process)
                .singleResult());
    }

    private List<ProcessInstance> callersFirst(String rootInstance) {
        List<ProcessInstance> running = new ArrayList<>(runtime.createProcessInstanceQuery()
                .processInstanceId(rootInstance)
                .list());
        for (int caller = 0; caller < running.size(); caller++) {
            running.addAll(runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(running.get(caller).getId())
                    .list());
        }
        return running;
    }
}
