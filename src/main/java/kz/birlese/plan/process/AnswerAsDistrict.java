package kz.birlese.plan.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import kz.birlese.plan.AnswerEscalation;
import kz.birlese.plan.EscalationAnswer;
import kz.birlese.plan.ReadEscalation;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Answer as district" of {@code issueEscalation}. */
@Component("answerAsDistrict")
class AnswerAsDistrict extends UserTaskBox {

    private final AnswerEscalation answers;
    private final ReadEscalation read;

    AnswerAsDistrict(AnswerEscalation answers, ReadEscalation read) {
        this.answers = answers;
        this.read = read;
    }

    /** The clock of the process, so that nobody puts off what the village waits for. */
    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(read.answerBy(task.caseId()));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        EscalationAnswer answer = EscalationAnswer.valueOf(form.text("decision"));
        return answers.asDistrict(task.caseId(), answer, form.text("answer"))
                .map(until -> Map.<String, Object>of("isPassedOn", true, "regionAnswerUntil", Date.from(until)))
                .orElse(Map.of("isPassedOn", false));
    }
}
