package kz.birlese.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the lists of a case with the engine. */
@Component
public class ListsAgree {

    private final JdbcClient sql;
    private final TaskService tasks;
    private final RuntimeService runtime;

    ListsAgree(JdbcClient sql, TaskService tasks, RuntimeService runtime) {
        this.sql = sql;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Every task of the case that the engine has is listed with its box and holder, and no other; so is what runs. */
    public void about(UUID caseId) {
        assertThat(sql.sql("select task_id, task_key, process_instance, assignee from task_entry where case_id = ?")
                        .param(caseId)
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4))
                        .set())
                .isEqualTo(tasks.createTaskQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                        .map(task -> task.getId() + " " + task.getTaskDefinitionKey() + " "
                                + task.getProcessInstanceId() + " " + task.getAssignee())
                        .collect(Collectors.toSet()));
        assertThat(sql.sql("select root_instance from case_entry where case_id = ? and state = 'RUNNING'")
                        .param(caseId)
                        .query(String.class)
                        .set())
                .isEqualTo(runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .rootProcessInstances()
                        .list()
                        .stream()
                        .map(process -> process.getId())
                        .collect(Collectors.toSet()));
    }
}
