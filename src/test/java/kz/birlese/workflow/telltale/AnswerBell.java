package kz.birlese.workflow.telltale;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** "Answer the bell": whoever programme manages says a word, but never nonsense, and {@code collapse} is too much for it. */
@Component("answerBell")
class AnswerBell extends UserTaskBox {

    private final Tales tales;

    AnswerBell(Tales tales) {
        this.tales = tales;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        tales.say(task.caseId(), submission.text("words"));
        if ("nonsense".equals(submission.text("words"))) {
            throw new Refusal("nonsense");
        }
        if ("collapse".equals(submission.text("words"))) {
            throw new IllegalStateException("collapsed");
        }
        return Map.of("isAnswered", true);
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return tales.due(task.caseId());
    }

    @Override
    public Optional<String> notTogether(TaskAtHand task) {
        return tales.isApart(task.caseId()) ? Optional.of("taskOneByOne") : Optional.empty();
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return tales.keptFrom(task.caseId());
    }
}
