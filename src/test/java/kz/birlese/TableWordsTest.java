package kz.birlese;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table of the product can be read by people: its columns, its rows and what its cells compare with. */
class TableWordsTest extends HouseTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern FACT = Pattern.compile("(?<![\\w\"])(?!(?:true|false|not)\\b)[a-z]\\w*(?![\\w\"])");

    @Autowired
    private Texts texts;

    @Test
    void everyTableColumnRowAndCellHasItsWordsInEveryLanguage() {
        List<String> missing = new ArrayList<>();
        Set<String> needed = Diagram.files("dmn").stream()
                .flatMap(this::needed)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Language language : Language.values()) {
            needed.stream()
                    .filter(key -> !texts.knows(language, key))
                    .forEach(key -> missing.add(key + " in " + language));
        }
        assertThat(missing).isEmpty();
        assertThat(needed)
                .contains(
                        "column.decideEligibilityInput1",
                        "rule.decideEligibilityRule12",
                        "box.repeatVote",
                        "fact.minimumGrant",
                        "cell.decideSmartInput1.GOAL");
    }

    private Stream<String> needed(Path file) {
        DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
        Stream<String> tables = model.getModelElementsByType(Decision.class).stream()
                .flatMap(table -> Stream.of("table." + table.getId(), "table." + table.getId() + ".about"));
        Stream<String> columns = Stream.concat(
                        model.getModelElementsByType(Input.class).stream(),
                        model.getModelElementsByType(Output.class).stream())
                .map(DmnElement::getId)
                .map(id -> "column." + id);
        List<String> inputs = model.getModelElementsByType(Input.class).stream()
                .map(DmnElement::getId)
                .toList();
        Stream<String> rows = model.getModelElementsByType(Rule.class).stream().flatMap(row -> needed(row, inputs));
        return Stream.of(tables, columns, rows).flatMap(each -> each);
    }

    /** The rows of the terms of tasks are the tasks themselves. */
    private static Stream<String> needed(Rule row, List<String> inputs) {
        List<InputEntry> cells = List.copyOf(row.getInputEntries());
        if (row.getId().startsWith("taskDays")) {
            return words(cells.get(0)).map(task -> "box." + task);
        }
        List<String> keys = new ArrayList<>(List.of("rule." + row.getId()));
        for (int at = 0; at < cells.size(); at++) {
            String column = inputs.get(at);
            words(cells.get(at)).forEach(word -> keys.add("cell." + column + "." + word));
            FACT.matcher(cells.get(at).getTextContent().strip())
                    .results()
                    .forEach(fact -> keys.add("fact." + fact.group()));
        }
        return keys.stream();
    }

    private static Stream<String> words(InputEntry cell) {
        Matcher quoted = WORD.matcher(cell.getTextContent());
        return quoted.results().map(word -> word.group(1));
    }
}
