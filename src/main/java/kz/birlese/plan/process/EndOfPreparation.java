package kz.birlese.plan.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.plan.GiveUpCycle;
import kz.birlese.workflow.repair.Ending;
import org.springframework.stereotype.Component;

/** A cycle is closed in which nobody has voted yet. */
@Component
class EndOfPreparation implements Ending {

    private final GiveUpCycle useCase;

    EndOfPreparation(GiveUpCycle useCase) {
        this.useCase = useCase;
    }

    @Override
    public String process() {
        return "preparePlan";
    }

    @Override
    public Optional<String> hindrance(UUID cycle) {
        return Optional.empty();
    }

    @Override
    public Optional<Map<String, String>> cancel(UUID cycle, String why) {
        useCase.early(cycle, why);
        return Optional.of(Map.of());
    }

    @Override
    public Optional<String> hindranceToGoOn(UUID cycle, Map<String, String> before) {
        return useCase.hindranceToGoOn(cycle);
    }

    @Override
    public void goOn(UUID cycle, Map<String, String> before) {
        useCase.goOn(cycle);
    }
}
