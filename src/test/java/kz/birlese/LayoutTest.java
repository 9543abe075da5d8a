package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every diagram is laid out by hand and fits on one screen. */
class LayoutTest {

    static final List<Diagram> DIAGRAMS = Diagram.ALL;

    private static final Rectangle SCREEN = new Rectangle(0, 0, 1500, 760);

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyBoxIsDrawnWithinOneScreen(Diagram diagram) {
        assertThat(diagram.boxes()).allSatisfy(box -> {
            assertThat(box.getDiagramElement()).as("shape of %s", box.getId()).isNotNull();
            assertThat(SCREEN.contains(place(box)))
                    .as("%s on the screen", box.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void noBoxLiesOnAnother(Diagram diagram) {
        List<FlowNode> boxes = List.copyOf(diagram.boxes());
        for (int i = 0; i < boxes.size(); i++) {
            for (FlowNode other : boxes.subList(i + 1, boxes.size())) {
                if (!belongTogether(boxes.get(i), other) && !belongTogether(other, boxes.get(i))) {
                    assertThat(place(boxes.get(i)).intersects(place(other)))
                            .as("%s on %s", boxes.get(i).getId(), other.getId())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void everyLineRunsStraightFromBoxToBox(Diagram diagram) {
        for (SequenceFlow flow : diagram.flows()) {
            assertThat(segments(flow)).as("line %s", flow.getId()).isNotEmpty().allMatch(LayoutTest::isStraight);
            assertThat(touches(flow.getSource(), segments(flow).get(0).getP1()))
                    .as("start of %s", flow.getId())
                    .isTrue();
            Line2D last = segments(flow).get(segments(flow).size() - 1);
            assertThat(touches(flow.getTarget(), last.getP2()))
                    .as("end of %s", flow.getId())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void noLineRunsThroughABox(Diagram diagram) {
        for (SequenceFlow flow : diagram.flows()) {
            for (FlowNode box : diagram.boxes()) {
                if (box != flow.getSource() && box != flow.getTarget() && !isAround(box, flow)) {
                    assertThat(segments(flow))
                            .as("%s through %s", flow.getId(), box.getId())
                            .noneMatch(segment -> segment.intersects(inside(box)));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("DIAGRAMS")
    void noTwoLinesCross(Diagram diagram) {
        List<SequenceFlow> flows = List.copyOf(diagram.flows());
        for (int i = 0; i < flows.size(); i++) {
            for (SequenceFlow other : flows.subList(i + 1, flows.size())) {
                SequenceFlow flow = flows.get(i);
                assertThat(segments(flow))
                        .as("%s across %s", flow.getId(), other.getId())
                        .noneMatch(one -> segments(other).stream().anyMatch(two -> cross(one, two)));
            }
        }
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent boundary && boundary.getAttachedTo() == other
                || one instanceof SubProcess sub && other.getParentElement() == sub;
    }

    private static boolean isAround(FlowNode box, SequenceFlow flow) {
        return box == flow.getParentElement()
                || flow.getSource() instanceof BoundaryEvent boundary && boundary.getAttachedTo() == box;
    }

    private static Rectangle place(FlowNode box) {
        Bounds bounds = ((BpmnShape) box.getDiagramElement()).getBounds();
        return new Rectangle(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }

    private static Rectangle inside(FlowNode box) {
        Rectangle inside = place(box);
        inside.grow(-1, -1);
        return inside;
    }

    private static boolean touches(FlowNode box, Point2D point) {
        Rectangle outside = place(box);
        outside.grow(1, 1);
        return outside.contains(point) && !inside(box).contains(point);
    }

    private static List<Line2D> segments(SequenceFlow flow) {
        List<Line2D> segments = new ArrayList<>();
        Waypoint from = null;
        for (Waypoint to : flow.getDiagramElement().getWaypoints()) {
            if (from != null) {
                segments.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
            }
            from = to;
        }
        return segments;
    }

    private static boolean isStraight(Line2D segment) {
        return segment.getX1() == segment.getX2() || segment.getY1() == segment.getY2();
    }

    /** Lines that share a way for a while do not cross; one that passes over the middle of another does. */
    private static boolean cross(Line2D one, Line2D two) {
        return isUpright(one) != isUpright(two) && one.intersectsLine(two) && !isEnd(one, two) && !isEnd(two, one);
    }

    private static boolean isUpright(Line2D segment) {
        return segment.getX1() == segment.getX2();
    }

    private static boolean isEnd(Line2D one, Line2D two) {
        return two.ptSegDist(one.getP1()) < 1 || two.ptSegDist(one.getP2()) < 1;
    }
}
