package kz.birlese.workflow;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts the diagrams, tables and forms into the engine when the house starts, before anybody can come in. Each process
 * family is one deployment, so that a change to one gives no new version to another, and a rule stays bound to the
 * diagram it was released with. What has not changed is not deployed again. Of what is new the release that brought it is
 * written down, where the build has named it.
 */
@Component
class ProcessLibrary implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final JdbcClient sql;
    private final TransactionOperations together;
    private final BuildProperties build;

    ProcessLibrary(
            RepositoryService repository,
            JdbcClient sql,
            TransactionOperations together,
            ObjectProvider<BuildProperties> build) {
        this.repository = repository;
        this.sql = sql;
        this.together = together;
        this.build = build.getIfAvailable();
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    /** Deploys what is new or changed. */
    void deploy() {
        ProcessFamilies.onClasspath()
                .forEach((family, files) -> together.executeWithoutResult(now -> deploy(family, files)));
    }

    private void deploy(String family, Map<String, byte[]> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(family).source("birlese").enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        long before = known(family);
        String id = deployment.deploy().getId();
        if (build != null && known(family) > before) {
            sql.sql("insert into library_release (deployment, release) values (?, ?)")
                    .params(id, build.getVersion())
                    .update();
        }
    }

    private long known(String family) {
        return repository.createDeploymentQuery().deploymentName(family).count();
    }
}
