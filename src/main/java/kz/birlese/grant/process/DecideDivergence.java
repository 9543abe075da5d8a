package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.DecisionBox;
import org.springframework.stereotype.Component;

/** Rule task "Decide divergence". */
@Component("decideDivergence")
class DecideDivergence extends DecisionBox {

    private final kz.birlese.grant.DecideDivergence useCase;

    DecideDivergence(kz.birlese.grant.DecideDivergence useCase) {
        this.useCase = useCase;
    }

    @Override
    protected Map<String, Object> facts(UUID application) {
        return useCase.facts(application);
    }

    @Override
    protected Map<String, Object> decided(UUID application, List<Map<String, Object>> rows) {
        Map<String, Object> row = rows.get(0);
        boolean isNeeded = (boolean) row.get("needsAnotherOpinion");
        useCase.decided(application, isNeeded, (String) row.get("reason"));
        return Map.of("isAnotherOpinionNeeded", isNeeded);
    }
}
