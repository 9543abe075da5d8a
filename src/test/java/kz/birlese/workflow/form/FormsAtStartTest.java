package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.birlese.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

class FormsAtStartTest extends HouseTest {

    @Autowired
    FormsAtStart atStart;

    @Autowired
    FormParser parser;

    @Autowired
    HouseWords words;

    @Test
    void aFormTheBundlesKnowLacksNoWord() {
        assertThatThrownBy(() -> check("probe", "b"))
                .isInstanceOf(UnfitForm.class)
                .hasMessageContaining("no words for form.probe.b (KK), form.probe.b (RU), form.probe.b (EN)");
    }

    @Test
    void aFormFromElsewhereSpeaksForItself() {
        assertThatCode(() -> check("nobodyHereWroteThis", "b")).doesNotThrowAnyException();
    }

    /** A form of ours that the bundles do not know at all would pass for one from elsewhere. */
    @Test
    void everyFormOfThisHouseHasAllItsWordsInEveryLanguage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            List<Path> ours =
                    files.filter(file -> file.toString().endsWith(".form")).toList();
            assertThat(ours).isNotEmpty().allSatisfy(file -> {
                FormDefinition form = parser.parse(file.toString(), Files.readString(file));
                assertThat(FormWords.needed(form)).as(file.toString()).allMatch(words::has);
            });
        }
    }

    private void check(String id, String key) throws IOException {
        String form = Bench.json("{'id':'x','type':'number','key':'" + key + "','label':'L'}")
                .replace("\"probe\"", "\"" + id + "\"");
        atStart.check(List.of(new ByteArrayResource(form.getBytes(StandardCharsets.UTF_8), "a file")));
    }
}
