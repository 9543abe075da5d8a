package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every diagram keeps to, so that people can read it and the engine runs it as it is read. */
class DiagramTest {

    static final List<Diagram> DIAGRAMS = Diagram.ALL;

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern ALLOWED =
            Pattern.compile("!?[a-z][A-Za-z]*|[a-z][A-Za-z]*\\.of\\(execution\\)|execution\\.processBusinessKey");
    private static final Pattern WORD = Pattern.compile("[a-z]+([A-Z][a-z]+)*");

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void theEngineAcceptsIt(Diagram diagram) {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setJdbcUrl("jdbc:h2:mem:" + diagram.key())
                .setProcessEngineName(diagram.key())
                .buildProcessEngine();
        try {
            DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
            deployment.addModelInstance(diagram.file().toString(), diagram.model());
            assertThat(deployment.deployWithResult().getDeployedProcessDefinitions())
                    .hasSize(1);
        } finally {
            engine.close();
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void itSaysItsVersionAndHowLongItsHistoryLives(Diagram diagram) {
        assertThat(diagram.process().isExecutable()).isTrue();
        assertThat(diagram.process().getCamundaVersionTag()).isNotBlank();
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(diagram.file().getFileName()).hasToString(Diagram.kebab(diagram.key()) + ".bpmn");
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyIdIsOneWord(Diagram diagram) {
        assertThat(diagram.boxes()).extracting(FlowNode::getId).allSatisfy(id -> assertThat(id)
                .matches(WORD));
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyBoxIsNamedInTheWordsOfItsUsersAndExplained(Diagram diagram) {
        for (FlowNode box : diagram.boxes()) {
            assertThat(box.getName()).as("name of %s", box.getId()).matches("[A-Z].*");
            assertThat(box.getDocumentations())
                    .as("documentation of %s", box.getId())
                    .extracting(Documentation::getTextContent)
                    .singleElement()
                    .asString()
                    .matches("(?s)[A-Z].*\\.");
            if (box instanceof Activity || box instanceof Event) {
                assertThat(box.getName())
                        .as("name of %s", box.getId())
                        .matches("\\S+( \\S+)+")
                        .doesNotContain("?");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyGatewayAsksAQuestionOfOneVariableThatCarriesItsName(Diagram diagram) {
        assertThat(diagram.all(Gateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getName()).endsWith("?"));
        for (ExclusiveGateway gateway : diagram.all(ExclusiveGateway.class)) {
            assertThat(gateway.getIncoming())
                    .as("ways into %s", gateway.getId())
                    .hasSize(1);
            assertThat(conditions(gateway.getOutgoing()))
                    .as("conditions of %s", gateway.getId())
                    .containsExactlyInAnyOrder("${" + gateway.getId() + "}", "${!" + gateway.getId() + "}");
            assertThat(gateway.getOutgoing())
                    .extracting(SequenceFlow::getName)
                    .as("branches of %s", gateway.getId())
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void onlyAGatewayDecidesTheWay(Diagram diagram) {
        assertThat(diagram.flows())
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> assertThat(flow.getSource()).isInstanceOf(ExclusiveGateway.class));
        assertThat(diagram.boxes()).filteredOn(box -> !(box instanceof Gateway)).allSatisfy(box -> assertThat(
                        box.getOutgoing())
                .as("ways out of %s", box.getId())
                .hasSizeLessThan(2));
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void nothingIsProgrammedInIt(Diagram diagram) {
        assertThat(diagram.text())
                .doesNotContain("camunda:class", "camunda:expression", "<bpmn:script", "camunda:script")
                .doesNotContain("camunda:connector", "camunda:inputOutput", "camunda:resultVariable")
                .doesNotContain("timeDuration", "timeCycle>");
        Matcher found = EXPRESSION.matcher(diagram.text());
        while (found.find()) {
            assertThat(found.group(1)).as("expression in %s", diagram).matches(ALLOWED);
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyBindingIsToTheDeploymentThatWasInForce(Diagram diagram) {
        assertThat(diagram.all(CallActivity.class))
                .allSatisfy(call ->
                        assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment"))
                .allSatisfy(call -> assertThat(call.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaIn.class)
                                .list())
                        .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())));
        assertThat(diagram.all(BusinessRuleTask.class))
                .allSatisfy(
                        rule -> assertThat(rule.getCamundaDecisionRefBinding()).isEqualTo("deployment"));
        assertThat(diagram.all(UserTask.class)).allSatisfy(task -> assertThat(attribute(task, "formRefBinding"))
                .isEqualTo("deployment"));
    }

    /** Without asyncAfter on the loop, people who finish at the same moment collide; without a cycle retries are instant. */
    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void whatRunsInTheBackgroundIsTriedAgainAfterAWhile(Diagram diagram) {
        assertThat(diagram.all(MultiInstanceLoopCharacteristics.class))
                .filteredOn(loop -> !loop.isSequential())
                .allSatisfy(loop -> assertThat(loop.isCamundaAsyncAfter()).isTrue())
                .allSatisfy(loop -> assertThat(loop.getChildElementsByType(
                                org.camunda.bpm.model.bpmn.instance.ExtensionElements.class))
                        .isNotEmpty());
        assertThat(diagram.boxes()).filteredOn(FlowNode::isCamundaAsyncBefore).allSatisfy(box -> assertThat(
                        retries(box))
                .as("retries of %s", box.getId())
                .isEqualTo("R3/PT5M"));
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void aPersonSeesItAtOnce(Diagram diagram) {
        long inSubProcesses = diagram.all(SubProcess.class).stream()
                .mapToLong(sub -> sub.getFlowElements().stream()
                        .filter(FlowNode.class::isInstance)
                        .count())
                .sum();
        assertThat(diagram.boxes().size() - inSubProcesses).isLessThanOrEqualTo(16);
    }

    private static List<String> conditions(Collection<SequenceFlow> flows) {
        return flows.stream()
                .map(flow -> flow.getConditionExpression().getTextContent())
                .toList();
    }

    private static String attribute(FlowNode box, String name) {
        return box.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", name);
    }

    private static String retries(FlowNode box) {
        return box.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                .singleResult()
                .getTextContent();
    }
}
