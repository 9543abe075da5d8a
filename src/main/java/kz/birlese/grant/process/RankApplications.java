package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Rank applications" of {@code selectAwards}. */
@Component("rankApplications")
class RankApplications implements JavaDelegate {

    private final kz.birlese.grant.RankApplications useCase;

    RankApplications(kz.birlese.grant.RankApplications useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
