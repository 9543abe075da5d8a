package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Announce extension" of {@code collectApplications}. */
@Component("announceExtension")
class AnnounceExtension implements JavaDelegate {

    private final kz.birlese.grant.AnnounceExtension useCase;

    AnnounceExtension(kz.birlese.grant.AnnounceExtension useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
