package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a box is unique, is never renamed once released, and has a name in every language. */
class BoxIdsTest {

    /** Every id that was ever released, one a line. A new one is added with {@code -DupdateBoxIds=true}. */
    private static final Path LOCK = Path.of("src/test/resources/box-ids.lock");

    private final List<String> ids =
            Diagram.every(FlowNode.class).stream().map(FlowNode::getId).sorted().toList();

    @Test
    void noTwoBoxesShareAnId() {
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void noIdThatWasReleasedHasGone() throws IOException {
        assertThat(ids).containsAll(Files.readAllLines(LOCK));
    }

    @Test
    void everyIdIsOnTheList() throws IOException {
        if (Boolean.getBoolean("updateBoxIds")) {
            TreeSet<String> all = new TreeSet<>(Files.readAllLines(LOCK));
            all.addAll(ids);
            Files.write(LOCK, all);
        }
        assertThat(Files.readAllLines(LOCK)).containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyBoxAndEveryBranchHasANameInTheLanguage(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Diagram.ALL).allSatisfy(diagram -> assertThat(texts).containsKey("process." + diagram.key()));
        assertThat(ids).allSatisfy(id -> assertThat(texts).containsKey("box." + id));
        assertThat(Diagram.every(SequenceFlow.class))
                .filteredOn(flow -> flow.getName() != null)
                .allSatisfy(flow -> assertThat(texts).containsKey("flow." + flow.getId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aCaseBetweenSeveralEventsSaysWhatItWaitsFor(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Diagram.every(EventBasedGateway.class)).isNotEmpty().allSatisfy(gateway -> assertThat(texts)
                .containsKey("waits." + gateway.getId()));
    }

    @Test
    void theDiagramSpeaksEnglishAsTheScreensDo() throws IOException {
        Properties texts = texts("en");
        assertThat(Diagram.every(FlowNode.class))
                .allSatisfy(box -> assertThat(texts).containsEntry("box." + box.getId(), box.getName()));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/processes_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
