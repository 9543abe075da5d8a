package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.PrepareCompletenessCheck;
import kz.birlese.workflow.DecisionBox;
import org.springframework.stereotype.Component;

/** Rule task "Decide completeness". */
@Component("decideCompleteness")
class DecideCompleteness extends DecisionBox {

    private final PrepareCompletenessCheck check;

    DecideCompleteness(PrepareCompletenessCheck check) {
        this.check = check;
    }

    @Override
    protected Map<String, Object> facts(UUID application) {
        return check.facts(application);
    }

    @Override
    protected Map<String, Object> decided(UUID application, List<Map<String, Object>> rows) {
        check.found(
                application,
                rows.stream().map(row -> (String) row.get("finding")).toList());
        return Map.of();
    }
}
