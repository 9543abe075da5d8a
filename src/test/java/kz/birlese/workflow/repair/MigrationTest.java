package kz.birlese.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case of the release before, wherever it stands, moves to the diagrams of today and goes on there. Tried on the engine
 * alone: boxes without their domain, so that every place is reached at once. {@code -DfreezeRelease=0.2.0} keeps the
 * diagrams, tables and forms of the working tree as that release; do so when one is made.
 */
class MigrationTest {

    private static final Pattern NAME = Pattern.compile("[$#]\\{!?(\\w+)}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(\\.of\\(execution\\))?}");
    private static final Date ONCE = Date.from(Instant.parse("2999-01-01T00:00:00Z"));

    private static final Release BEFORE = Release.previous();
    private static final List<BpmnModelInstance> EARLIER = BEFORE.diagrams();
    private static final List<BpmnModelInstance> DIAGRAMS =
            Stream.concat(EARLIER.stream(), Release.now().diagrams().stream()).toList();
    private static final Map<String, Object> ANSWERS = answers();
    private static final Map<String, Object> ROUTING = routing();

    private static ProcessEngine engine;
    private static Deployment old;
    private static Deployment young;

    @BeforeAll
    static void deployBoth() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:migration");
        settings.setProcessEngineName("migration");
        settings.setBeans(stubs());
        settings.setHistory("activity");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        engine = settings.buildProcessEngine();
        old = BEFORE.deploy(engine.getRepositoryService());
        young = Release.now().deploy(engine.getRepositoryService());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static List<WaitState> everywhere() {
        return EARLIER.stream()
                .flatMap(diagram -> WaitState.of(diagram).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aCaseMovesFromWhereItStandsAndGoesOn(WaitState place) {
        String root = park(place);
        ProcessDefinition target = version(young, place.process());
        List<String> standing = standing(root);
        new VersionMove(engine.getRuntimeService(), engine.getRepositoryService()).move(root, target);
        assertThat(instances(root)).isNotEmpty().allSatisfy(each -> assertThat(
                        engine.getRepositoryService().getProcessDefinition(each.getProcessDefinitionId()))
                .extracting(ProcessDefinition::getDeploymentId)
                .isEqualTo(young.getId()));
        assertThat(standing(root)).isEqualTo(standing);
        List<String> waiting = waiting(root);
        goOn(root, place);
        assertThat(waiting(root)).as("what is waited for after " + place).isNotEqualTo(waiting);
    }

    @Test
    void everyProcessOfTheReleaseIsTried() {
        assertThat(everywhere())
                .extracting(WaitState::process)
                .containsAll(EARLIER.stream()
                        .map(diagram -> diagram.getModelElementsByType(Process.class)
                                .iterator()
                                .next()
                                .getId())
                        .toList());
    }

    /** Only when it is asked to: keeps today's files as the release named. */
    @Test
    void aReleaseIsKeptWhenItIsMade() {
        String version = System.getProperty("freezeRelease");
        if (version != null) {
            Release.freeze(version);
        }
        assertThat(Release.previous().diagrams()).isNotEmpty();
    }

    private static String park(WaitState place) {
        return engine.getRuntimeService()
                .createProcessInstanceById(version(old, place.process()).getId())
                .businessKey(UUID.randomUUID().toString())
                .setVariables(ROUTING)
                .startBeforeActivity(place.box())
                .execute()
                .getId();
    }

    /** By the event or box, or where that is a call by whatever waits within. */
    private static void goOn(String root, WaitState place) {
        boolean gone = false;
        for (ProcessInstance process : instances(root)) {
            boolean isCalled = !process.getId().equals(root);
            gone |= isDone(process.getId(), place.onwards()) || isCalled && !gone && isDone(process.getId(), null);
        }
        assertThat(gone).as("something to go on by at " + place).isTrue();
    }

    /** Whatever waits at the box, or anywhere when it is null; of several tokens all. */
    private static boolean isDone(String process, String box) {
        ManagementService management = engine.getManagementService();
        List<Task> tasks = engine.getTaskService().createTaskQuery().processInstanceId(process).list().stream()
                .filter(task -> box == null || task.getTaskDefinitionKey().equals(box))
                .toList();
        tasks.forEach(task -> engine.getTaskService().complete(task.getId()));
        List<Job> jobs = management.createJobQuery().processInstanceId(process).list().stream()
                .filter(job -> isAt(job, tasks, box))
                .toList();
        jobs.stream()
                .filter(job -> management.createJobQuery().jobId(job.getId()).count() > 0)
                .forEach(job -> management.executeJob(job.getId()));
        List<EventSubscription> events =
                engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(process).list().stream()
                        .filter(event -> box == null || event.getActivityId().equals(box))
                        .limit(1)
                        .toList();
        events.forEach(MigrationTest::happen);
        return !tasks.isEmpty() || !jobs.isEmpty() || !events.isEmpty();
    }

    private static boolean isAt(Job job, List<Task> tasks, String box) {
        String at = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId()
                .replace("#multiInstanceBody", "");
        return at.equals(box) || box == null && tasks.isEmpty();
    }

    private static void happen(EventSubscription event) {
        RuntimeService runtime = engine.getRuntimeService();
        if ("message".equals(event.getEventType())) {
            runtime.messageEventReceived(event.getEventName(), event.getExecutionId());
            return;
        }
        String process = event.getProcessInstanceId();
        BpmnModelInstance diagram = engine.getRepositoryService()
                .getBpmnModelInstance(runtime.createProcessInstanceQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getProcessDefinitionId());
        FlowNode box = diagram.getModelElementById(event.getActivityId());
        String condition = box.getChildElementsByType(ConditionalEventDefinition.class)
                .iterator()
                .next()
                .getCondition()
                .getTextContent();
        runtime.setVariable(process, name(condition), true);
    }

    /** The boxes with their tokens, called processes included; empty when it has ended. */
    private static List<String> standing(String root) {
        List<String> boxes = new ArrayList<>();
        instances(root)
                .forEach(process -> collect(engine.getRuntimeService().getActivityInstance(process.getId()), boxes));
        return boxes.stream().sorted().toList();
    }

    /** The same with the timers and steps the house has to take. */
    private static List<String> waiting(String root) {
        List<String> all = new ArrayList<>(standing(root));
        instances(root).forEach(process -> engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .list()
                .forEach(job -> all.add(job.getId())));
        return all;
    }

    private static void collect(ActivityInstance within, List<String> boxes) {
        Stream.of(within.getChildTransitionInstances())
                .forEach(each -> boxes.add(each.getActivityId() + " " + each.getExecutionId()));
        Stream.of(within.getChildActivityInstances()).forEach(each -> {
            // A frame of steps is no place to stand at; a case may come to lie in a new one.
            if (!each.getActivityType().equals("subProcess")) {
                boxes.add(each.getActivityId() + " " + each.getId());
            }
            collect(each, boxes);
        });
    }

    private static List<ProcessInstance> instances(String root) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstanceId(root)
                .list();
    }

    private static ProcessDefinition version(Deployment of, String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(of.getId())
                .processDefinitionKey(process)
                .singleResult();
    }

    /** Every value that any diagram asks for: times far away, conditions that do not hold yet, somebody for each task. */
    private static Map<String, Object> routing() {
        Map<String, Object> values = new HashMap<>();
        DIAGRAMS.forEach(diagram -> {
            diagram.getModelElementsByType(UserTask.class).stream()
                    .filter(task -> task.getCamundaAssignee() != null)
                    .forEach(task -> values.put(name(task.getCamundaAssignee()), "somebody"));
            diagram.getModelElementsByType(TimeDate.class)
                    .forEach(timer -> values.put(name(timer.getTextContent()), ONCE));
            diagram.getModelElementsByType(ConditionalEventDefinition.class)
                    .forEach(event -> values.put(name(event.getCondition().getTextContent()), false));
        });
        values.putAll(ANSWERS);
        return values;
    }

    /** No to every question. */
    private static Map<String, Object> answers() {
        Map<String, Object> values = new HashMap<>();
        DIAGRAMS.stream()
                .flatMap(diagram -> diagram.getModelElementsByType(SequenceFlow.class).stream())
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> values.put(name(flow.getConditionExpression().getTextContent()), false));
        return values;
    }

    private static String name(String expression) {
        Matcher found = NAME.matcher(expression);
        assertThat(found.matches()).as(expression).isTrue();
        return found.group(1);
    }

    /** One for every name in the diagrams. */
    private static Map<Object, Object> stubs() {
        Map<Object, Object> boxes = new HashMap<>();
        DIAGRAMS.forEach(diagram -> BEAN.matcher(Bpmn.convertToString(diagram))
                .results()
                .forEach(bean -> boxes.put(bean.group(1), new StubBox(Map.of(), ANSWERS))));
        Stream.of(BEFORE, Release.now()).forEach(release -> {
            release.tables().forEach(table -> boxes.put(id(table), new StubBox(facts(table), ANSWERS)));
        });
        ROUTING.keySet().forEach(boxes::remove);
        return boxes;
    }

    private static String id(DmnModelInstance table) {
        return table.getModelElementsByType(Decision.class).iterator().next().getId();
    }

    /** Something of the type for each column. */
    private static Map<String, Object> facts(DmnModelInstance table) {
        Collection<InputExpression> asked = table.getModelElementsByType(InputExpression.class);
        Map<String, Object> facts = new HashMap<>();
        asked.forEach(each -> facts.put(
                each.getText().getTextContent().strip(),
                switch (each.getTypeRef()) {
                    case "boolean" -> false;
                    case "integer" -> 0;
                    case "long" -> 0L;
                    case "double" -> 0.0;
                    default -> "";
                }));
        return facts;
    }
}
