package kz.birlese;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskActions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** A house in which cases go their way as people complete their tasks. */
public abstract class ProcessHouse extends HouseTest {

    @Autowired
    protected TaskActions actions;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected PostBag post;

    /** The rules that the person's completion of the box breaks; fails when it is accepted. */
    protected List<String> refused(UUID person, String box, UUID caseId, Map<String, Object> values) {
        return refused(() -> complete(person, box, caseId, values));
    }

    public List<String> refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal no) {
            return no.reasons().stream().map(Refusal.Reason::rule).toList();
        }
        throw new AssertionError("nothing was refused");
    }

    /** Completes the open task of the box as that person; of several, the one that is theirs. */
    public void complete(UUID person, String box, UUID caseId, Map<String, Object> values) {
        List<Task> open = tasks.createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .list();
        Task task = open.stream()
                .filter(each -> each.getAssignee() == null || each.getAssignee().equals(person.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(box + " is not open for the person; open: " + open));
        as(person, () -> actions.complete(task.getId(), values));
    }

    /** Whether the one task of the box and the case is open. */
    protected boolean isOpen(String box, UUID caseId) {
        return task(box, caseId) != null;
    }

    /** The text of the letter with the key. */
    protected String letter(String key) {
        return post.keyed(key).get(0).body().replace('\u00a0', ' ');
    }

    /** Whether a process of the case has come to this end. */
    protected boolean hasEnded(String end, UUID caseId) {
        return history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .list()
                        .stream()
                        .mapToLong(process -> history.createHistoricActivityInstanceQuery()
                                .processInstanceId(process.getId())
                                .activityId(end)
                                .finished()
                                .count())
                        .sum()
                > 0;
    }
}
