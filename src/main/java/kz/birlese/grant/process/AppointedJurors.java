package kz.birlese.grant.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.grant.JuryMembers;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom box "Sign declarations" of {@code startUpCompetition} runs for: every juror of the call. */
@Component("appointedJurors")
class AppointedJurors implements ForEach {

    private final JuryMembers jury;

    AppointedJurors(JuryMembers jury) {
        this.jury = jury;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        UUID callId = UUID.fromString(execution.getProcessBusinessKey());
        return jury.findByCallIdOrderByJuror(callId).stream()
                .map(member -> member.juror().toString())
                .toList();
    }
}
