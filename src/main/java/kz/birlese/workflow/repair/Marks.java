package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/**
 * What the designer of a diagram allows, as properties of its boxes: {@code mayBeRepeated} and {@code mayBeSkippedTo} name
 * the boxes from which one may go there, {@code mayBeRepeatedBeside} those beside which it may run once more, {@code
 * mayBeGivenUp} the box that follows when no task of it is left. A process names in {@code mayBeCorrected} a routing value,
 * its type, what it may be, and where the case then waits.
 */
@Component
class Marks {

    private static final Map<String, Change.Step.Kind> STEPS = Map.of(
            "mayBeRepeated", Change.Step.Kind.REPEAT,
            "mayBeSkippedTo", Change.Step.Kind.SKIP,
            "mayBeRepeatedBeside", Change.Step.Kind.BESIDE);

    private final RepositoryService repository;

    Marks(RepositoryService repository) {
        this.repository = repository;
    }

    /** @param from where a case stands that may go there */
    record Step(String box, Change.Step.Kind kind, Set<String> from) {}

    /**
     * @param allowed as the diagram writes it
     * @param at where the case waits when it may be corrected
     */
    record Value(String name, boolean isFlag, Set<String> allowed, String at) {

        Object read(String written) {
            return isFlag ? Boolean.valueOf(written) : written;
        }
    }

    List<Step> steps(String definition) {
        List<Step> found = new ArrayList<>();
        for (FlowNode box : model(definition).getModelElementsByType(FlowNode.class)) {
            STEPS.forEach((name, kind) ->
                    values(box, name).forEach(from -> found.add(new Step(box.getId(), kind, Set.of(from.split(" "))))));
        }
        return found;
    }

    /** The box that follows when the last task of the box is given up; empty where none may be. */
    Optional<String> afterGivingUp(String definition, String box) {
        return values(model(definition).getModelElementById(box), "mayBeGivenUp")
                .findFirst();
    }

    List<Value> values(String definition) {
        Process process = model(definition)
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
        return values(process, "mayBeCorrected").map(Marks::value).toList();
    }

    /** For example {@code isScoringOpen boolean true at scoringOpened}. */
    private static Value value(String written) {
        String[] words = written.split(" ");
        int at = words.length - 2;
        if (!words[at].equals("at")) {
            throw new IllegalStateException(written + " does not say where");
        }
        Set<String> allowed = Set.of(Arrays.copyOfRange(words, 2, at));
        return new Value(words[0], words[1].equals("boolean"), allowed, words[at + 1]);
    }

    private static Stream<String> values(BaseElement element, String property) {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .filter(each -> property.equals(each.getCamundaName()))
                .map(CamundaProperty::getCamundaValue);
    }

    private BpmnModelInstance model(String definition) {
        return repository.getBpmnModelInstance(definition);
    }
}
