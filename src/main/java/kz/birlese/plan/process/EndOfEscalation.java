package kz.birlese.plan.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.plan.DropEscalation;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** An issue comes back to its village without an answer. */
@Component
class EndOfEscalation implements Ending {

    private final DropEscalation useCase;

    EndOfEscalation(DropEscalation useCase) {
        this.useCase = useCase;
    }

    @Override
    public String process() {
        return "issueEscalation";
    }

    @Override
    public boolean endsByItself() {
        return true;
    }

    @Override
    public Optional<String> hindrance(UUID escalation) {
        return useCase.hindrance(escalation);
    }

    /** The village can send it up again. */
    @Override
    public Optional<Map<String, String>> cancel(UUID escalation, String why) {
        useCase.of(escalation, why);
        return Optional.empty();
    }
}
