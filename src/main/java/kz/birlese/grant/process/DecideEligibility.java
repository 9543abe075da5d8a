package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.DecisionBox;
import org.springframework.stereotype.Component;

/** Rule task "Decide eligibility". */
@Component("decideEligibility")
class DecideEligibility extends DecisionBox {

    private final kz.birlese.grant.DecideEligibility useCase;

    DecideEligibility(kz.birlese.grant.DecideEligibility useCase) {
        this.useCase = useCase;
    }

    @Override
    protected Map<String, Object> facts(UUID application) {
        return useCase.facts(application);
    }

    @Override
    protected Map<String, Object> decided(UUID application, List<Map<String, Object>> rows) {
        boolean isScoringOpen = useCase.decided(
                application, rows.stream().map(row -> (String) row.get("rule")).toList());
        return Map.of(
                "isEligible",
                rows.isEmpty(),
                "isRuleUnmet",
                !rows.isEmpty(),
                "isScoringOpen",
                isScoringOpen,
                "isComplaintTimeOver",
                false);
    }
}
