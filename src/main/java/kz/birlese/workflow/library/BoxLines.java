package kz.birlese.workflow.library;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.workflow.library.BoxLine.Event;
import kz.birlese.workflow.library.BoxLine.Sort;
import kz.birlese.workflow.library.BoxLine.Used;
import kz.birlese.workflow.library.BoxLine.Wait;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram as the list of its boxes, in the order of the file, which is the order of reading. */
public final class BoxLines {

    private BoxLines() {}

    public static List<BoxLine> of(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(Process.class).stream()
                .flatMap(process -> within(process.getFlowElements()))
                .toList();
    }

    private static Stream<BoxLine> within(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(box -> box instanceof SubProcess sub
                        ? Stream.concat(Stream.of(line(box)), within(sub.getFlowElements()))
                        : Stream.of(line(box)));
    }

    private static BoxLine line(FlowNode box) {
        Event event = event(box);
        return new BoxLine(
                box.getId(),
                sort(box, event),
                box.getName(),
                note(box),
                box instanceof UserTask task ? task.getCamundaCandidateGroups() : null,
                event,
                box instanceof BoundaryEvent on ? on.getAttachedTo().getId() : null,
                uses(box),
                bean(box));
    }

    private static Sort sort(FlowNode box, Event event) {
        if (box instanceof Gateway) {
            return Sort.QUESTION;
        }
        if (box instanceof Activity) {
            return box instanceof UserTask
                    ? Sort.PERSON
                    : box instanceof BusinessRuleTask
                            ? Sort.TABLE
                            : box instanceof CallActivity
                                    ? Sort.PROCESS
                                    : box instanceof SubProcess ? Sort.WITHIN : Sort.SYSTEM;
        }
        return event != null ? Sort.EVENT : box instanceof EndEvent ? Sort.END : Sort.BEGINNING;
    }

    private static String note(FlowNode box) {
        return box.getDocumentations().stream()
                .map(each -> XmlFile.tidy(each.getTextContent()))
                .collect(Collectors.joining(" "));
    }

    /** What an event waits for; null for what waits for nothing, or for more than one thing. */
    private static Event event(FlowNode box) {
        if (!(box instanceof CatchEvent event) || event.getEventDefinitions().size() != 1) {
            return null;
        }
        EventDefinition definition = event.getEventDefinitions().iterator().next();
        if (definition instanceof TimerEventDefinition timer) {
            return new Event(
                    Wait.CLOCK,
                    Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                            .filter(each -> each != null)
                            .map(ModelElementInstance::getTextContent)
                            .collect(Collectors.joining()));
        }
        if (definition instanceof ConditionalEventDefinition when) {
            return new Event(Wait.CONDITION, when.getCondition().getTextContent());
        }
        if (definition instanceof MessageEventDefinition message) {
            return new Event(Wait.MESSAGE, message.getMessage().getName());
        }
        return new Event(Wait.OTHER, "");
    }

    private static Used uses(FlowNode box) {
        if (box instanceof UserTask task) {
            return new Used(Kind.FORM, task.getCamundaFormRef());
        }
        if (box instanceof BusinessRuleTask task) {
            return new Used(Kind.TABLE, task.getCamundaDecisionRef());
        }
        return box instanceof CallActivity call ? new Used(Kind.DIAGRAM, call.getCalledElement()) : null;
    }

    /** Service tasks run it; the others tell it when they begin or end. */
    private static String bean(FlowNode box) {
        if (box instanceof ServiceTask task) {
            return named(task.getCamundaDelegateExpression());
        }
        if (box.getExtensionElements() == null) {
            return null;
        }
        Stream<String> told = Stream.concat(
                listeners(box, CamundaTaskListener.class).map(CamundaTaskListener::getCamundaDelegateExpression),
                listeners(box, CamundaExecutionListener.class)
                        .map(CamundaExecutionListener::getCamundaDelegateExpression));
        return told.map(BoxLines::named)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static <L extends ModelElementInstance> Stream<L> listeners(FlowNode box, Class<L> type) {
        return box.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    private static String named(String expression) {
        return expression != null && expression.matches("\\$\\{\\w+}")
                ? expression.substring(2, expression.length() - 1)
                : null;
    }
}
