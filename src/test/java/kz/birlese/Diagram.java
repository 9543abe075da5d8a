package kz.birlese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process as drawn in its file. */
record Diagram(Path file, BpmnModelInstance model) {

    /** Every diagram of the product, by path. */
    static final List<Diagram> ALL = files("bpmn").stream()
            .map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())))
            .toList();

    /** The files under {@code processes} that end so, by path. */
    static List<Path> files(String extension) {
        return filesUnder(Path.of("processes"), extension);
    }

    static List<Path> filesUnder(Path folder, String extension) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T extends ModelElementInstance> List<T> every(Class<T> type) {
        return ALL.stream().flatMap(diagram -> diagram.all(type).stream()).toList();
    }

    /** {@code scoreApplication} as files spell it. */
    static String kebab(String word) {
        return word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The feature the process belongs to: the folder of its file. */
    String module() {
        return file.getParent().getFileName().toString();
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    String key() {
        return process().getId();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** In the order of the file, which is the order of reading. */
    List<FlowNode> boxes() {
        return boxes(process().getFlowElements());
    }

    private static List<FlowNode> boxes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .flatMap(box -> box instanceof SubProcess sub
                        ? Stream.concat(Stream.of(box), boxes(sub.getFlowElements()).stream())
                        : Stream.of(box))
                .toList();
    }

    Collection<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
