package kz.birlese.workflow.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The diagrams, tables and forms of one release of the product, below a folder of their own. */
record Release(Path folder) {

    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final List<String> PARTS = List.of("processes", "forms");

    /** What the working tree holds. */
    static Release now() {
        return new Release(Path.of("."));
    }

    /** The one that stands frozen last. */
    static Release previous() {
        try (Stream<Path> all = Files.list(RELEASES)) {
            return new Release(all.max(Path::compareTo).orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps what the working tree holds under the version, in place of what was there. */
    static void freeze(String version) {
        Path frozen = RELEASES.resolve(version);
        files(frozen).forEach(Release::delete);
        for (String part : PARTS) {
            files(Path.of(part)).stream()
                    .filter(file -> !file.toString().endsWith(".md"))
                    .forEach(file -> copy(file, frozen.resolve(file)));
        }
    }

    Deployment deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name(folder.toString());
        for (String part : PARTS) {
            for (Path file : files(folder.resolve(part))) {
                if (!file.toString().endsWith(".md")) {
                    deployment.addInputStream(folder.relativize(file).toString(), read(file));
                }
            }
        }
        return deployment.deploy();
    }

    List<BpmnModelInstance> diagrams() {
        return files(folder.resolve("processes")).stream()
                .filter(file -> file.toString().endsWith(".bpmn"))
                .map(file -> Bpmn.readModelFromFile(file.toFile()))
                .toList();
    }

    List<DmnModelInstance> tables() {
        return files(folder.resolve("processes")).stream()
                .filter(file -> file.toString().endsWith(".dmn"))
                .map(file -> Dmn.readModelFromFile(file.toFile()))
                .toList();
    }

    private static List<Path> files(Path below) {
        if (!Files.exists(below)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(below)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream read(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
