package kz.birlese.plan.process;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.AnswerEscalation;
import kz.birlese.plan.EscalationAnswer;
import kz.birlese.plan.ReadEscalation;
import org.springframework.stereotype.Component;

/** Box "Answer as district" of {@code issueEscalation}. */
@Component("answerAsDistrict")
class AnswerAsDistrict extends AnswerBox {

    private final AnswerEscalation answers;

    AnswerAsDistrict(AnswerEscalation answers, ReadEscalation read) {
        super(read);
        this.answers = answers;
    }

    @Override
    protected Map<String, Object> answered(UUID escalation, EscalationAnswer answer, String words) {
        return answers.asDistrict(escalation, answer, words)
                .map(until -> Map.<String, Object>of("isPassedOn", true, "regionAnswerUntil", Date.from(until)))
                .orElse(Map.of("isPassedOn", false));
    }
}
