package kz.birlese.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine alone, in a database of its own beside the product's: the files the product has deployed, the settings that
 * bear on speed alike, a pool of the same size, every act in one transaction as in the product. Its boxes are {@link
 * EmptyBoxes}.
 */
final class BareEngine implements Contender {

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final EmptyBoxes boxes = new EmptyBoxes();

    BareEngine(HikariDataSource pool, ProcessEngine product) {
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(pool);
        this.transaction = new TransactionTemplate(transactions);
        SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(pool);
        settings.setTransactionManager(transactions);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        settings.setBeans(boxes.byName());
        alike(settings, (ProcessEngineConfigurationImpl) product.getProcessEngineConfiguration());
        this.engine = settings.buildProcessEngine();
        this.tasks = engine.getTaskService();
        deploy(product.getRepositoryService());
    }

    private static void alike(ProcessEngineConfigurationImpl bare, ProcessEngineConfigurationImpl product) {
        bare.setHistory(product.getHistory());
        bare.setIdGenerator(product.getIdGenerator());
        bare.setJobExecutorActivate(false);
        bare.setAuthorizationEnabled(product.isAuthorizationEnabled());
        bare.setMetricsEnabled(product.isMetricsEnabled());
        bare.setTaskMetricsEnabled(product.isTaskMetricsEnabled());
        bare.setDbMetricsReporterActivate(product.isDbMetricsReporterActivate());
        bare.setCmmnEnabled(product.isCmmnEnabled());
        bare.setStandaloneTasksEnabled(product.isStandaloneTasksEnabled());
        bare.setJdbcBatchProcessing(product.isJdbcBatchProcessing());
        bare.setDefaultNumberOfRetries(product.getDefaultNumberOfRetries());
        bare.setEnableCmdExceptionLogging(false);
    }

    private void deploy(RepositoryService product) {
        for (Deployment each : product.createDeploymentQuery().list()) {
            DeploymentBuilder deployment =
                    engine.getRepositoryService().createDeployment().name(each.getName());
            for (String file : product.getDeploymentResourceNames(each.getId())) {
                InputStream content = product.getResourceAsStream(each.getId(), file);
                deployment.addInputStream(file, content);
            }
            deployment.deploy();
        }
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public Field layOut(int applications) {
        UUID call = UUID.randomUUID();
        String process = start("startUpCompetition", call, Map.of("areAllAssessed", false));
        List<UUID> drafts = new ArrayList<>();
        for (int number = 0; number < applications; number++) {
            drafts.add(UUID.randomUUID());
        }
        Map<UUID, String> processes = new HashMap<>();
        boxes.expect(call, process, drafts, processes);
        complete("prepareCall", call);
        complete("approveCall", call);
        ManagementService jobs = engine.getManagementService();
        jobs.createJobQuery()
                .activityId("publishCall")
                .executable()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
        for (UUID draft : drafts) {
            Map<String, Object> routing = Map.of(
                    "applicant", UUID.randomUUID().toString(), "lapsesAt", Date.from(Round.CLOSING.plus(Round.GRACE)));
            processes.put(draft, start("grantApplication", draft, routing));
        }
        return new Field(call, drafts);
    }

    private String start(String process, UUID caseId, Map<String, Object> routing) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(process, caseId.toString(), routing)
                .getId();
    }

    private void complete(String box, UUID caseId) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        complete(box, caseId, task.getId(), null);
    }

    @Override
    public void complete(String box, UUID caseId, String taskId, String holder) {
        transaction.executeWithoutResult(status -> {
            if (holder == null) {
                tasks.claim(taskId, boxes.manager());
            }
            tasks.complete(taskId);
        });
    }

    @Override
    public void clearUp() {
        // It writes no letters.
    }
}
