package kz.birlese.workflow.telltale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/**
 * A newer version of the tell-tale, which the house has for a while: it has another wait in the place of the silence, the
 * bell is somebody's own to answer, though nobody's yet, and a witness is heard by whoever of the jury takes it.
 */
@Component
public class NewerTale {

    private static final String TALE = "processes/house/tell-tale.bpmn";
    private static final String MORE = "processes/house/tell-more.bpmn";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private Deployment newer;

    NewerTale(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Ends what other tests have left running: it would be moved along, as many as go at once. */
    public void findsNoOthers() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("tellTale")
                .rootProcessInstances()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "left over"));
    }

    public void comes() {
        newer = repository
                .createDeployment()
                .addString(
                        TALE,
                        file(TALE)
                                .replace("silenceOver", "quietOver")
                                .replace("camunda:assignee=\"${witness}\"", "")
                                .replace(
                                        "formRef=\"answerBell\"",
                                        "formRef=\"answerBell\" camunda:assignee=\"${null}\""))
                .addString(MORE, file(MORE))
                .addClasspathResource("forms/house/answer-bell.form")
                .addClasspathResource("forms/house/hear-witness.form")
                .addClasspathResource("forms/house/add-word.form")
                .deploy();
    }

    /** With all tales that run on it. */
    public void isGoneAgain() {
        repository.deleteDeployment(newer.getId(), true);
    }

    public boolean has(UUID tale) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(tale.toString())
                        .deploymentId(newer.getId())
                        .count()
                == 1;
    }

    private static String file(String name) {
        try (InputStream content = NewerTale.class.getResourceAsStream("/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
