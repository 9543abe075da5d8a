package kz.birlese.plan.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.plan.EscalationAnswer;
import kz.birlese.plan.ReadEscalation;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;

/** A box in which somebody above the village answers an issue it sent up. */
abstract class AnswerBox extends UserTaskBox {

    private final ReadEscalation read;

    AnswerBox(ReadEscalation read) {
        this.read = read;
    }

    /** The clock of the process, so that nobody puts off what the village waits for. */
    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(read.answerBy(task.caseId()));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        return answered(task.caseId(), EscalationAnswer.valueOf(form.text("decision")), form.text("answer"));
    }

    /** What the process goes on with. */
    protected abstract Map<String, Object> answered(UUID escalation, EscalationAnswer answer, String words);
}
