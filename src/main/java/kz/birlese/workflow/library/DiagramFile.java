package kz.birlese.workflow.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import kz.birlese.workflow.library.Thing.Saying;
import org.w3c.dom.Element;

/** A BPMN file as the boxes and ways it is made of. */
final class DiagramFile {

    /** Everything a box itself says; all else inside a process with an id is a box or a way. */
    private static final Set<String> OF_THE_BOX = Set.of(
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "ioSpecification",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics",
            "potentialOwner",
            "script",
            "conditionExpression");

    /** Seen on the picture and without meaning. */
    private static final Set<String> DRAWN = Set.of("textAnnotation", "association", "group", "laneSet");

    /** What boxes refer to by an id that says nothing. */
    private static final Set<String> SHARED = Set.of("message", "signal", "error", "escalation");

    /** The ways in and out of a box are things of their own. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("incoming", "outgoing");

    private final Element root;
    private final Map<String, String> named = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final StringJoiner drawing = new StringJoiner("\n");

    DiagramFile(byte[] file) {
        root = XmlFile.root(file);
    }

    Contents contents() {
        for (Element each : XmlFile.children(root)) {
            if (SHARED.contains(each.getLocalName())) {
                named.put(each.getAttribute("id"), shared(each));
            }
        }
        for (Element each : XmlFile.children(root)) {
            if (each.getLocalName().equals("process")) {
                things.add(thing(Part.PROCESS, each, null));
                within(each, null);
            } else if (each.getLocalName().equals("BPMNDiagram")) {
                XmlFile.tell(each, nothing -> false, this::draw);
            }
        }
        return new Contents(things, null, Part.PROCESS, drawing.toString());
    }

    /** What boxes refer to by id: a message by its name, an error with its code. */
    private static String shared(Element each) {
        StringJoiner words = new StringJoiner(" ");
        for (String attribute : List.of("name", "errorCode", "escalationCode")) {
            if (!each.getAttribute(attribute).isEmpty()) {
                words.add(each.getAttribute(attribute));
            }
        }
        return words.toString();
    }

    private void draw(String place, String value) {
        drawing.add(place + "=" + value);
    }

    private void within(Element process, String around) {
        for (Element each : XmlFile.children(process)) {
            if (DRAWN.contains(each.getLocalName())) {
                XmlFile.tell(each, nothing -> false, this::draw);
            } else if (isThing(each)) {
                things.add(thing(each.getLocalName().equals("sequenceFlow") ? Part.FLOW : Part.BOX, each, around));
                within(each, each.getAttribute("id"));
            }
        }
    }

    /** Definitions of events lie inside a box and belong to it. */
    private static boolean isThing(Element each) {
        String parent = each.getParentNode().getLocalName();
        boolean holdsBoxes = parent.equals("process") || parent.equals("subProcess") || parent.equals("transaction");
        return holdsBoxes && !OF_THE_BOX.contains(each.getLocalName()) && each.hasAttribute("id");
    }

    private Thing thing(Part part, Element element, String around) {
        Map<Saying, String> says = new LinkedHashMap<>();
        if (part == Part.BOX) {
            says.put(Saying.of(Aspect.SORT), element.getLocalName());
        }
        if (around != null) {
            says.put(Saying.of(Aspect.WITHIN), around);
        }
        XmlFile.tell(
                element,
                inside -> isThing(inside)
                        || DRAWN.contains(inside.getLocalName())
                        || TOLD_ELSEWHERE.contains(inside.getLocalName()),
                (place, value) -> says.merge(
                        saying(place), named.getOrDefault(value, value), (one, other) -> one + ", " + other));
        return new Thing(part, element.getAttribute("id"), element.getLocalName(), element.getAttribute("name"), says);
    }

    private static Saying saying(String place) {
        if (place.contains("extensionElements/")) {
            return new Saying(Aspect.ENGINE, place);
        }
        if (place.startsWith("multiInstanceLoopCharacteristics/")) {
            return place.contains("async") ? new Saying(Aspect.ENGINE, place) : new Saying(Aspect.REPEATS, last(place));
        }
        return switch (last(place)) {
            case "name" -> Saying.of(Aspect.NAME);
            case "documentation" -> Saying.of(Aspect.NOTE);
            case "candidateGroups" -> Saying.of(Aspect.ROLE);
            case "assignee", "candidateUsers" -> new Saying(Aspect.PERSON, last(place));
            case "formRef", "formKey" -> Saying.of(Aspect.FORM);
            case "decisionRef" -> Saying.of(Aspect.TABLE);
            case "calledElement" -> Saying.of(Aspect.CALLS);
            case "delegateExpression" -> Saying.of(Aspect.JAVA);
            case "timeDate", "timeDuration", "timeCycle" -> Saying.of(Aspect.TIMER);
            case "conditionExpression", "condition" -> Saying.of(Aspect.CONDITION);
            case "messageRef", "signalRef", "errorRef", "escalationRef" -> Saying.of(Aspect.MESSAGE);
            case "attachedToRef" -> Saying.of(Aspect.SITS_ON);
            case "cancelActivity", "isInterrupting" -> Saying.of(Aspect.INTERRUPTS);
            case "sourceRef" -> Saying.of(Aspect.FROM);
            case "targetRef" -> Saying.of(Aspect.TO);
            case "default" -> Saying.of(Aspect.OTHERWISE);
            default -> new Saying(Aspect.ENGINE, place);
        };
    }

    private static String last(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
