package kz.birlese.grant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table straight from its file, asked without the process around it. */
public final class Table {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final Path file;
    private final DmnDecision decision;

    private Table(Path file, DmnDecision decision) {
        this.file = file;
        this.decision = decision;
    }

    public static Table of(String key) {
        String name = key.replaceAll("([A-Z])", "-$1").toLowerCase() + ".dmn";
        try {
            Path file = find(name);
            return read(file, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever feature it belongs to. */
    private static Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Table read(Path file, String key) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Table(file, ENGINE.parseDecision(key, stream));
        }
    }

    /** The rows that matched. */
    public List<Map<String, Object>> ask(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(decision, facts).getResultList();
    }

    /** The only value of the only row. */
    public Object one(Map<String, Object> facts, String output) {
        return ENGINE.evaluateDecisionTable(decision, facts).getSingleResult().getEntry(output);
    }

    /** The values of an output, one per row that matched. */
    public List<Object> all(Map<String, Object> facts, String output) {
        return ask(facts).stream().map(row -> row.get(output)).collect(Collectors.toList());
    }

    /** How many rows there are: a test that counts them fails when a row is added without a scenario. */
    public int rules() {
        return Dmn.readModelFromFile(file.toFile())
                .getModelElementsByType(Rule.class)
                .size();
    }
}
