package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kz.birlese.workflow.library.BoxLine;
import kz.birlese.workflow.library.BoxLines;
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
            BoxLines.of(diagram.model()).stream()
                    .filter(BoxLine::doesSomething)
                    .forEach(box -> map.append(row(diagram, box)));
        }
        return map.toString();
    }

    private static String explained(Diagram diagram) {
        return diagram.process().getDocumentations().iterator().next().getTextContent();
    }

    private static String row(Diagram diagram, BoxLine box) {
        return "| %s `%s` | %s | %s | %s |%n"
                .formatted(box.name(), box.id(), who(box), paper(diagram, box), java(diagram, box))
                .replace("\r", "");
    }

    private static String who(BoxLine box) {
        if (box.role() != null) {
            return box.role().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (box.event() != null) {
            return event(box.event()) + (box.sitsOn() == null ? "" : " on `" + box.sitsOn() + "`");
        }
        return box.sort() == BoxLine.Sort.PROCESS ? "process" : "system";
    }

    private static String event(BoxLine.Event event) {
        return switch (event.waitsFor()) {
            case CLOCK -> "clock, `" + event.says() + "`";
            case CONDITION -> "as soon as `" + event.says() + "`";
            case MESSAGE -> "message `" + event.says() + "`";
            case OTHER -> throw new AssertionError("an event of no known kind");
        };
    }

    private static String paper(Diagram diagram, BoxLine box) {
        if (box.uses() == null) {
            return "";
        }
        String file = Diagram.kebab(box.uses().key());
        return switch (box.uses().kind()) {
            case FORM -> "[form](../forms/%s/%s.form)".formatted(diagram.module(), file);
            case TABLE -> "[table](%s/%s.dmn)".formatted(diagram.module(), file);
            case DIAGRAM -> "[diagram](%s/%s.bpmn)".formatted(diagram.module(), file);
        };
    }

    private static String java(Diagram diagram, BoxLine box) {
        if (box.bean() == null) {
            return "";
        }
        String type = Character.toUpperCase(box.bean().charAt(0)) + box.bean().substring(1);
        return "[%s](../src/main/java/kz/birlese/%s/process/%s.java)".formatted(type, diagram.module(), type);
    }
}
