package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.DecisionBox;
import org.springframework.stereotype.Component;

/** Rule task "Decide composition" of {@code preparePlan}. */
@Component("decideComposition")
class DecideComposition extends DecisionBox {

    private final kz.birlese.plan.DecideComposition composition;

    DecideComposition(kz.birlese.plan.DecideComposition composition) {
        this.composition = composition;
    }

    @Override
    protected Map<String, Object> facts(UUID cycle) {
        return composition.facts(cycle);
    }

    @Override
    protected Map<String, Object> decided(UUID cycle, List<Map<String, Object>> rows) {
        return Map.of("isComposed", composition.decided(cycle, rows));
    }
}
