package kz.birlese.workflow;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Puts the diagrams, tables and forms into the engine when the house starts, before anybody can come in. Each process
 * family is one deployment, so that a change to one gives no new version to another, and a rule stays bound to the
 * diagram it was released with. What has not changed is not deployed again.
 */
@Component
class ProcessLibrary implements SmartInitializingSingleton {

    private final RepositoryService repository;

    ProcessLibrary(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    /** Deploys what is new or changed. */
    void deploy() {
        ProcessFamilies.onClasspath().forEach(this::deploy);
    }

    private void deploy(String family, Map<String, byte[]> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(family).source("birlese").enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }
}
