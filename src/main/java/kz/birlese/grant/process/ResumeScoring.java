package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Resume scoring" of {@code supplementJury}. */
@Component("resumeScoring")
class ResumeScoring implements JavaDelegate {

    private final kz.birlese.grant.ResumeScoring useCase;

    ResumeScoring(kz.birlese.grant.ResumeScoring useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.after(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
