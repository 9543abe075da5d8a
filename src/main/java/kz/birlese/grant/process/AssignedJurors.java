package kz.birlese.grant.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.grant.GrantApplications;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom user task "Score application" runs for: those whose sheets were handed out last. */
@Component("assignedJurors")
class AssignedJurors implements ForEach {

    private final GrantApplications applications;

    AssignedJurors(GrantApplications applications) {
        this.applications = applications;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        return applications.named(UUID.fromString(execution.getProcessBusinessKey())).awaitedJurors().stream()
                .map(UUID::toString)
                .toList();
    }
}
