package kz.birlese.workflow.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Compares the files that two versions of a process were deployed with. */
@Component
class VersionFiles {

    private final RepositoryService repository;

    VersionFiles(RepositoryService repository) {
        this.repository = repository;
    }

    /** Names of what one has and the other has not, or has otherwise. */
    List<String> differing(ProcessDefinition one, ProcessDefinition other) {
        Map<String, Integer> before = files(one.getDeploymentId());
        Map<String, Integer> after = files(other.getDeploymentId());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .toList();
    }

    private Map<String, Integer> files(String deployment) {
        Map<String, Integer> files = new TreeMap<>();
        for (String name : repository.getDeploymentResourceNames(deployment)) {
            try (InputStream content = repository.getResourceAsStream(deployment, name)) {
                files.put(name, Arrays.hashCode(content.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }
}
