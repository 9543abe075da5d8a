package kz.birlese.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.birlese.people.BySystem;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Service;

/**
 * Asks a table what it would say, without any process: nothing is decided and nothing is recorded. It is the very table
 * that the named version of a process is bound to, so that whoever asks beforehand hears what is decided later.
 */
@Service
@BySystem
public class AskTable {

    private final RepositoryService repository;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> known = new ConcurrentHashMap<>();

    AskTable(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * The outputs of every row that holds.
     *
     * @param version of a process, as {@link Processes#versionInForce} names it
     * @param table the id of a table deployed with it; throws when there is none
     */
    public List<Map<String, Object>> of(String version, String table, Map<String, Object> facts) {
        DmnDecision decision = known.computeIfAbsent(version + " " + table, key -> read(version, table));
        return engine.evaluateDecision(decision, facts).getResultList();
    }

    private DmnDecision read(String version, String table) {
        String deployment = repository.getProcessDefinition(version).getDeploymentId();
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(table)
                .singleResult();
        try (InputStream file = repository.getResourceAsStream(deployment, definition.getResourceName())) {
            return engine.parseDecision(table, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
