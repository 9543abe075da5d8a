package kz.birlese.workflow.repair;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Where a case may stand when a release comes.
 *
 * @param box where it is parked
 * @param onwards the event by which it leaves, where there are several; else the box itself
 */
record WaitState(String process, String box, String onwards) {

    /** Every one of a diagram, steps that the house has still to take included. */
    static List<WaitState> of(BpmnModelInstance diagram) {
        String process =
                diagram.getModelElementsByType(Process.class).iterator().next().getId();
        List<WaitState> found = new ArrayList<>();
        for (FlowNode box : diagram.getModelElementsByType(FlowNode.class)) {
            if (box instanceof BoundaryEvent event) {
                found.add(new WaitState(process, event.getAttachedTo().getId(), event.getId()));
            } else if (box instanceof EventBasedGateway) {
                box.getOutgoing()
                        .forEach(way -> found.add(new WaitState(
                                process, box.getId(), way.getTarget().getId())));
            } else if (isWaitedAt(box)) {
                found.add(new WaitState(process, box.getId(), box.getId()));
            }
        }
        return found;
    }

    private static boolean isWaitedAt(FlowNode box) {
        boolean isBehindChoice =
                box.getIncoming().stream().anyMatch(way -> way.getSource() instanceof EventBasedGateway);
        return box instanceof UserTask
                || box instanceof CallActivity
                || box.isCamundaAsyncBefore()
                || box instanceof IntermediateCatchEvent && !isBehindChoice;
    }

    @Override
    public String toString() {
        return process + " at " + box + (box.equals(onwards) ? "" : " by " + onwards);
    }
}
