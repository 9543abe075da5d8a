package kz.birlese.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.birlese.people.AccountToken;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Puts cases right as a person does from the screen, and compares the lists with the engine each time. */
@Component
public class RepairDesk {

    private static final String WHY = "Жазба түзетілді.";

    private final PutRight putRight;
    private final JdbcClient sql;
    private final TaskService tasks;
    private final RuntimeService runtime;

    RepairDesk(PutRight putRight, JdbcClient sql, TaskService tasks, RuntimeService runtime) {
        this.putRight = putRight;
        this.sql = sql;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** The process nobody called of the case, the latest where several are. */
    public String root(UUID caseId) {
        return sql.sql(
                        "select root_instance from case_entry where case_id = ? order by ended nulls first, started desc")
                .param(caseId)
                .query(String.class)
                .list()
                .get(0);
    }

    /** The same where a case goes through several processes. */
    public String root(UUID caseId, String process) {
        return sql.sql(
                        "select root_instance from case_entry where case_id = ? and process_key = ? order by started desc")
                .params(caseId, process)
                .query(String.class)
                .list()
                .get(0);
    }

    public List<Offer> offers(UUID who, String root) {
        return as(who, () -> putRight.offers(root));
    }

    /** What is offered of the box; fails when it is not. */
    public Offer offer(UUID who, String root, String box) {
        return offers(who, root).stream()
                .filter(offer -> box.equals(offer.box()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(box + " is not among " + offers(who, root)));
    }

    /** What is offered of the kind; fails when it is not. */
    public Offer offer(UUID who, String root, Class<? extends Change> kind) {
        return offers(who, root).stream()
                .filter(offer -> kind.isInstance(offer.change()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + offers(who, root)));
    }

    public Effect preview(UUID who, String root, Change change) {
        return as(who, () -> putRight.preview(root, change));
    }

    /** Answers the process nobody called that the case goes on in. */
    public String carryOut(UUID who, String root, Change change) {
        String goesOnIn = as(who, () -> putRight.carryOut(root, change, WHY));
        listsAgree(root);
        listsAgree(goesOnIn);
        return goesOnIn;
    }

    public boolean mayTakeBack(UUID who, String root) {
        return as(who, () -> putRight.mayTakeBack(root)).isPresent();
    }

    /** Every task of the case that the engine has is listed with its box and holder, and no other; and whether it runs. */
    public void listsAgree(String root) {
        assertThat(sql.sql(
                                "select task_id, task_key, process_instance, assignee from task_entry where root_instance = ?")
                        .param(root)
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4))
                        .set())
                .isEqualTo(ofEngine(root));
        assertThat(sql.sql("select state from case_entry where root_instance = ?")
                        .param(root)
                        .query(String.class)
                        .optional()
                        .filter("RUNNING"::equals)
                        .isPresent())
                .isEqualTo(runtime.createProcessInstanceQuery()
                                .processInstanceId(root)
                                .count()
                        == 1);
    }

    private Set<String> ofEngine(String root) {
        return runtime.createProcessInstanceQuery().rootProcessInstanceId(root).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(process -> tasks.createTaskQuery().processInstanceId(process).list().stream())
                .map(task -> task.getId() + " " + task.getTaskDefinitionKey() + " " + task.getProcessInstanceId() + " "
                        + task.getAssignee())
                .collect(Collectors.toSet());
    }

    private static <T> T as(UUID who, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(new AccountToken(who)));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
