package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.CheckAgain;
import kz.birlese.workflow.DecisionBox;
import kz.birlese.workflow.repair.OutOfTurn;
import org.springframework.stereotype.Component;

/** Rule task "Decide eligibility". */
@Component("decideEligibility")
class DecideEligibility extends DecisionBox implements OutOfTurn {

    private final kz.birlese.grant.DecideEligibility useCase;
    private final CheckAgain checkAgain;

    DecideEligibility(kz.birlese.grant.DecideEligibility useCase, CheckAgain checkAgain) {
        this.useCase = useCase;
        this.checkAgain = checkAgain;
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

    @Override
    public Optional<String> hindrance(UUID application) {
        return checkAgain.hindrance(application);
    }

    /** The table answers at once: nothing takes that back but another check. */
    @Override
    public Optional<Map<String, String>> entering(UUID application) {
        checkAgain.of(application);
        return Optional.empty();
    }
}
