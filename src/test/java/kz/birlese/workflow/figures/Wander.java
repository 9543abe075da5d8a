package kz.birlese.workflow.figures;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process of one wait, of which a test may bring out as many versions as it likes: nobody else uses it. */
public final class Wander {

    public static final String KEY = "wander";

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="https://birlese.kz/house" id="wanderDiagram">
              <process id="wander" name="Wander %s" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <startEvent id="setOut"/>
                <sequenceFlow id="toRest" sourceRef="setOut" targetRef="%s"/>
                <receiveTask id="%s"/>
                <sequenceFlow id="toArrived" sourceRef="%s" targetRef="arrived"/>
                <endEvent id="arrived"/>
              </process>
            </definitions>
            """;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final JdbcClient sql;

    public Wander(RepositoryService repository, RuntimeService runtime, JdbcClient sql) {
        this.repository = repository;
        this.runtime = runtime;
        this.sql = sql;
    }

    /** A new version that rests at the box; its id. */
    public String bringOut(String box) {
        String diagram = DIAGRAM.formatted(UUID.randomUUID(), box, box, box);
        return repository
                .createDeployment()
                .addString("wander.bpmn", diagram)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    public String setOut(String version) {
        return runtime.startProcessInstanceById(version, UUID.randomUUID().toString())
                .getId();
    }

    /** From every place where the walk rests. */
    public void goOn(String walk) {
        String box = runtime.getActiveActivityIds(walk).get(0);
        List<Execution> resting = resting(walk, box);
        while (!resting.isEmpty()) {
            runtime.signal(resting.get(0).getId());
            resting = resting(walk, box);
        }
    }

    private List<Execution> resting(String walk, String box) {
        return runtime.createExecutionQuery()
                .processInstanceId(walk)
                .activityId(box)
                .list();
    }

    void comeAgain(String walk) {
        String box = runtime.getActiveActivityIds(walk).get(0);
        runtime.createProcessInstanceModification(walk).startBeforeActivity(box).execute();
    }

    void giveUp(String walk) {
        runtime.deleteProcessInstance(walk, "lost the way");
    }

    /** All on the old version rest at another box of the new one. */
    void move(String from, String fromBox, String to, String toBox) {
        runtime.newMigration(runtime.createMigrationPlan(from, to)
                        .mapActivities(fromBox, toBox)
                        .build())
                .processInstanceQuery(runtime.createProcessInstanceQuery().processDefinitionId(from))
                .execute();
    }

    /** Takes everybody off the road and out of the lists that others look at. */
    public void forget() {
        runtime.createProcessInstanceQuery().processDefinitionKey(KEY).list().stream()
                .map(ProcessInstance::getId)
                .forEach(this::giveUp);
        sql.sql("delete from case_entry where process_key = ?").param(KEY).update();
    }

    List<String> versions() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(KEY).list().stream()
                .map(ProcessDefinition::getId)
                .toList();
    }
}
