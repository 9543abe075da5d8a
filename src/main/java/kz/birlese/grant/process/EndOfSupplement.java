package kz.birlese.grant.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.CancelSupplement;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** No juror is added after all. */
@Component
class EndOfSupplement implements Ending {

    private final CancelSupplement useCase;

    EndOfSupplement(CancelSupplement useCase) {
        this.useCase = useCase;
    }

    @Override
    public String process() {
        return "supplementJury";
    }

    @Override
    public boolean endsByItself() {
        return true;
    }

    @Override
    public Optional<String> hindrance(UUID supplement) {
        return useCase.hindrance(supplement);
    }

    @Override
    public Optional<Map<String, String>> cancel(UUID supplement, String why) {
        useCase.of(supplement);
        return Optional.empty();
    }
}
