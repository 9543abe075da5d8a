package kz.birlese.grant.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.CancelCall;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** A call is cancelled before its results are published; its diagram tells everybody and ends every application. */
@Component
class EndOfCall implements Ending {

    private final CancelCall useCase;

    EndOfCall(CancelCall useCase) {
        this.useCase = useCase;
    }

    @Override
    public String process() {
        return "startUpCompetition";
    }

    @Override
    public boolean endsByItself() {
        return true;
    }

    @Override
    public Optional<String> hindrance(UUID call) {
        return useCase.hindrance(call);
    }

    /** Everybody is told at once: it cannot go on. */
    @Override
    public Optional<Map<String, String>> cancel(UUID call, String why) {
        useCase.of(call, why);
        return Optional.empty();
    }
}
