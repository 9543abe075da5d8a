package kz.birlese.grant.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What box "Decide outcome" of {@code selectAwards} runs for: every ranked application, first place first. */
@Component("rankedApplications")
class RankedApplications implements ForEach {

    private final kz.birlese.grant.DecideOutcome outcomes;

    RankedApplications(kz.birlese.grant.DecideOutcome outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        UUID callId = UUID.fromString(execution.getProcessBusinessKey());
        return outcomes.order(callId).stream().map(UUID::toString).toList();
    }
}
