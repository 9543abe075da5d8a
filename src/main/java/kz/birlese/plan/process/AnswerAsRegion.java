package kz.birlese.plan.process;

import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.AnswerEscalation;
import kz.birlese.plan.EscalationAnswer;
import kz.birlese.plan.ReadEscalation;
import org.springframework.stereotype.Component;

/** Box "Answer as region" of {@code issueEscalation}. */
@Component("answerAsRegion")
class AnswerAsRegion extends AnswerBox {

    private final AnswerEscalation answers;

    AnswerAsRegion(AnswerEscalation answers, ReadEscalation read) {
        super(read);
        this.answers = answers;
    }

    @Override
    protected Map<String, Object> answered(UUID escalation, EscalationAnswer answer, String words) {
        answers.asRegion(escalation, answer, words);
        return Map.of();
    }
}
