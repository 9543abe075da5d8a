package kz.birlese;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.birlese.people.Role;
import kz.birlese.workflow.DecisionBox;
import kz.birlese.workflow.ForEach;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.Correctable;
import kz.birlese.workflow.repair.GivenUp;
import kz.birlese.workflow.repair.OutOfTurn;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.stereotype.Component;

/** The ten-second rule: the id of a box is the word for its bean, its class, its form and its table. */
class WiringTest {

    static final List<Diagram> DIAGRAMS = Diagram.ALL;

    private static final List<Class<?>> GLUE =
            List.of(JavaDelegate.class, UserTaskBox.class, DecisionBox.class, ForEach.class);
    /** What a designer may say of a box, and what its bean then answers. */
    private static final Map<String, Class<?>> MARKS = Map.of(
            "mayBeRepeated", OutOfTurn.class,
            "mayBeRepeatedBeside", OutOfTurn.class,
            "mayBeSkippedTo", OutOfTurn.class,
            "mayBeGivenUp", GivenUp.class);

    private static final Pattern COLLECTION = Pattern.compile("\\$\\{(\\w+)\\.of\\(execution\\)}");
    private static final Pattern FORM_ID = Pattern.compile("\"id\"\\s*:\\s*\"(\\w+)\"");

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyServiceTaskIsABeanOfItsName(Diagram diagram) {
        assertThat(diagram.all(SendTask.class)).isEmpty();
        for (ServiceTask task : diagram.all(ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(glue(diagram, task.getId())).isAssignableTo(JavaDelegate.class);
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyUserTaskHasAFormARoleAndTakesWhatThePersonSent(Diagram diagram) {
        for (UserTask task : diagram.all(UserTask.class)) {
            String id = task.getId();
            assertThat(task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef"))
                    .isEqualTo(id);
            assertThat(Path.of("forms", diagram.module(), Diagram.kebab(id) + ".form"))
                    .exists();
            assertThat(List.of(Role.values())).extracting(Role::name).contains(task.getCamundaCandidateGroups());
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .singleElement()
                    .satisfies(
                            listener -> assertThat(listener.getCamundaEvent()).isEqualTo("complete"))
                    .satisfies(listener ->
                            assertThat(listener.getCamundaDelegateExpression()).isEqualTo("${" + id + "}"));
            assertThat(glue(diagram, id)).isAssignableTo(UserTaskBox.class);
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyRuleTaskHasATableAndLaysOutItsFacts(Diagram diagram) {
        for (BusinessRuleTask task : diagram.all(BusinessRuleTask.class)) {
            assertThat(task.getCamundaDecisionRef()).isEqualTo(task.getId());
            assertThat(decision(diagram.file().resolveSibling(Diagram.kebab(task.getId()) + ".dmn")))
                    .isEqualTo(task.getId());
            assertThat(task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaExecutionListener.class)
                            .list())
                    .extracting(
                            CamundaExecutionListener::getCamundaEvent,
                            CamundaExecutionListener::getCamundaDelegateExpression)
                    .containsExactly(
                            tuple("start", "${" + task.getId() + "}"), tuple("end", "${" + task.getId() + "}"));
            assertThat(glue(diagram, task.getId())).isAssignableTo(DecisionBox.class);
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyCalledProcessIsDrawnAndEveryMessageIsTheIdOfItsEvent(Diagram diagram) {
        Set<String> keys = DIAGRAMS.stream().map(Diagram::key).collect(toSet());
        assertThat(diagram.all(CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCalledElement()).isEqualTo(call.getId());
            assertThat(keys).contains(call.getCalledElement());
        });
        assertThat(diagram.boxes())
                .extracting(FlowNode::getId)
                .containsAll(diagram.all(Message.class).stream()
                        .map(Message::getName)
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void whateverRunsForEachOfSeveralNamesABeanThatKnowsThem(Diagram diagram) {
        for (MultiInstanceLoopCharacteristics loop : diagram.all(MultiInstanceLoopCharacteristics.class)) {
            assertThat(glue(diagram, collection(loop))).isAssignableTo(ForEach.class);
        }
    }

    /** What a designer allows, the domain has an answer to, and it leads from and to boxes of the same diagram. */
    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyBoxThatMayBeEnteredOutOfTurnOrGivenUpSaysWhatFollows(Diagram diagram) {
        Set<String> ids = diagram.boxes().stream().map(FlowNode::getId).collect(toSet());
        diagram.boxes()
                .forEach(box -> MARKS.forEach((mark, type) -> values(box, mark).forEach(value -> {
                    assertThat(glue(diagram, box.getId())).as(mark).isAssignableTo(type);
                    assertThat(ids).as(mark + " of " + box.getId()).contains(value.split(" "));
                })));
        values(diagram.process(), "mayBeCorrected").forEach(value -> {
            assertThat(value).matches("\\w+ (boolean|word)( \\w+)+ at \\w+");
            String[] words = value.split(" ");
            assertThat(glue(diagram, words[0])).isAssignableTo(Correctable.class);
            assertThat(ids).contains(words[words.length - 1]);
        });
    }

    @Test
    void nothingThatMayBeDoneOutOfTurnIsLeftUnmarked() {
        Set<String> marked = new HashSet<>();
        DIAGRAMS.forEach(diagram -> {
            diagram.boxes().stream()
                    .filter(box -> MARKS.keySet().stream()
                            .anyMatch(mark -> !values(box, mark).isEmpty()))
                    .forEach(box -> marked.add(box.getId()));
            values(diagram.process(), "mayBeCorrected").forEach(value -> marked.add(value.split(" ")[0]));
        });
        assertThat(House.CLASSES.stream()
                        .filter(type -> type.getPackageName().endsWith(".process"))
                        .filter(type -> Stream.of(OutOfTurn.class, GivenUp.class, Correctable.class)
                                .anyMatch(type::isAssignableTo))
                        .map(type -> type.getAnnotationOfType(Component.class).value()))
                .containsExactlyInAnyOrderElementsOf(marked);
    }

    private static List<String> values(BaseElement element, String property) {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(each -> each.getCamundaName().equals(property))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    @Test
    void noGlueIsLeftOver() {
        Set<String> used = new HashSet<>();
        Diagram.every(FlowNode.class).forEach(box -> used.add(box.getId()));
        Diagram.every(MultiInstanceLoopCharacteristics.class).forEach(loop -> used.add(collection(loop)));
        assertThat(House.CLASSES.stream()
                        .filter(type -> type.getPackageName().endsWith(".process"))
                        .filter(type -> GLUE.stream().anyMatch(type::isAssignableTo))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> type.getAnnotationOfType(Component.class).value()))
                .allSatisfy(bean -> assertThat(used).contains(bean));
    }

    @Test
    void noFormIsLeftOver() throws Exception {
        Set<String> tasks =
                Diagram.every(UserTask.class).stream().map(UserTask::getId).collect(toSet());
        for (Path form : Diagram.filesUnder(Path.of("forms"), "form")) {
            String id = form.getFileName().toString().replace(".form", "");
            Set<String> ids = new HashSet<>();
            Matcher found = FORM_ID.matcher(Files.readString(form));
            while (found.find()) {
                ids.add(found.group(1));
            }
            assertThat(tasks.stream().filter(ids::contains).map(Diagram::kebab)).contains(id);
        }
    }

    @Test
    void noTableIsLeftOver() {
        Set<String> rules = Diagram.every(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getId)
                .collect(toSet());
        rules.add("taskDays");
        assertThat(Diagram.files("dmn")).extracting(WiringTest::decision).allMatch(rules::contains);
    }

    @Test
    void everyUserTaskSaysHowManyDaysItMayTake() {
        Path table = Path.of("processes/grant/task-days.dmn");
        assertThat(Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Rule.class))
                .extracting(rule -> rule.getInputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip())
                .containsExactlyInAnyOrderElementsOf(Diagram.every(UserTask.class).stream()
                        .map(task -> '"' + task.getId() + '"')
                        .toList());
    }

    private static String collection(MultiInstanceLoopCharacteristics loop) {
        Matcher named = COLLECTION.matcher(loop.getCamundaCollection());
        assertThat(named.matches()).as(loop.getCamundaCollection()).isTrue();
        return named.group(1);
    }

    private static String decision(Path table) {
        Decision decision = Dmn.readModelFromFile(table.toFile())
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(table.getFileName()).hasToString(Diagram.kebab(decision.getId()) + ".dmn");
        return decision.getId();
    }

    private static Class<?> glue(Diagram diagram, String word) {
        String name = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        String full = "kz.birlese." + diagram.module() + ".process." + name;
        assertThat(House.CLASSES.contain(full)).as("%s of %s", full, diagram).isTrue();
        JavaClass type = House.CLASSES.get(full);
        assertThat(type.getAnnotationOfType(Component.class).value()).isEqualTo(word);
        return type.reflect();
    }
}
