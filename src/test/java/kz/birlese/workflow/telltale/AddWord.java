package kz.birlese.workflow.telltale;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** "Add a word", in the called process. */
@Component("addWord")
class AddWord extends UserTaskBox {

    private final Tales tales;

    AddWord(Tales tales) {
        this.tales = tales;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        tales.say(task.caseId(), submission.text("words"));
        return Map.of();
    }
}
