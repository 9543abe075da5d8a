package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** {@code processes/README.md} is made from the diagrams: regenerate it with {@code -DupdateProcessMap=true}. */
class ProcessMapTest {

    private static final Path MAP = Path.of("processes/README.md");

    @Test
    void theMapOfTheProcessesIsUpToDate() throws IOException {
        String map = map();
        if (Boolean.getBoolean("updateProcessMap")) {
            Files.writeString(MAP, map);
        }
        assertThat(Files.readString(MAP))
                .as("run: mvn test -Dtest=ProcessMapTest -DupdateProcessMap=true")
                .isEqualTo(map);
    }

    private static String map() {
        StringBuilder map = new StringBuilder(
                """
                # The processes

                Made from the diagrams by `ProcessMapTest`; do not edit by hand. The id of a box is the word for
                everything that belongs to it: its Java, its form, its table, its texts.
                """);
        for (Diagram diagram : Diagram.ALL) {
            String file = diagram.module() + "/" + diagram.file().getFileName();
            map.append("\n## ")
                    .append(diagram.process().getName())
                    .append(" · [`")
                    .append(diagram.key());
            map.append("`](").append(file).append(")\n\n").append(explained(diagram));
            map.append("\n\n| Box | Who | Form or table | Java |\n|---|---|---|---|\n");
            diagram.boxes().stream()
                    .filter(ProcessMapTest::doesSomething)
                    .forEach(box -> map.append(row(diagram, box)));
        }
        return map.toString();
    }

    private static String explained(Diagram diagram) {
        return diagram.process().getDocumentations().iterator().next().getTextContent();
    }

    private static boolean doesSomething(FlowNode box) {
        return box instanceof UserTask
                || box instanceof ServiceTask
                || box instanceof BusinessRuleTask
                || box instanceof CallActivity
                || box instanceof CatchEvent event
                        && event.getEventDefinitions().size() == 1;
    }

    private static String row(Diagram diagram, FlowNode box) {
        return "| %s `%s` | %s | %s | %s |%n"
                .formatted(box.getName(), box.getId(), who(box), paper(diagram, box), java(diagram, box))
                .replace("\r", "");
    }

    private static String who(FlowNode box) {
        if (box instanceof UserTask task) {
            return task.getCamundaCandidateGroups().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (box instanceof CatchEvent event) {
            return event(event)
                    + (event instanceof BoundaryEvent on
                            ? " on `" + on.getAttachedTo().getId() + "`"
                            : "");
        }
        return box instanceof CallActivity ? "process" : "system";
    }

    private static String event(CatchEvent event) {
        EventDefinition definition = event.getEventDefinitions().iterator().next();
        if (definition instanceof TimerEventDefinition timer) {
            return "clock, `" + timer.getTimeDate().getTextContent() + "`";
        }
        if (definition instanceof ConditionalEventDefinition when) {
            return "as soon as `" + when.getCondition().getTextContent() + "`";
        }
        return "message `" + ((MessageEventDefinition) definition).getMessage().getName() + "`";
    }

    private static String paper(Diagram diagram, FlowNode box) {
        String file = Diagram.kebab(box.getId());
        if (box instanceof UserTask) {
            return "[form](../forms/%s/%s.form)".formatted(diagram.module(), file);
        }
        if (box instanceof BusinessRuleTask) {
            return "[table](%s/%s.dmn)".formatted(diagram.module(), file);
        }
        return box instanceof CallActivity ? "[diagram](%s/%s.bpmn)".formatted(diagram.module(), file) : "";
    }

    private static String java(Diagram diagram, FlowNode box) {
        if (box instanceof CallActivity || box instanceof CatchEvent) {
            return "";
        }
        String type = Character.toUpperCase(box.getId().charAt(0)) + box.getId().substring(1);
        return "[%s](../src/main/java/kz/birlese/%s/process/%s.java)".formatted(type, diagram.module(), type);
    }
}
