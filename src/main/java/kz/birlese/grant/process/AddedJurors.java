package kz.birlese.grant.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.grant.JuryMembers;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom box "Sign declarations as added juror" of {@code supplementJury} runs for: every juror it added. */
@Component("addedJurors")
class AddedJurors implements ForEach {

    private final JuryMembers jury;

    AddedJurors(JuryMembers jury) {
        this.jury = jury;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        UUID supplementId = UUID.fromString(execution.getProcessBusinessKey());
        return jury.findBySupplementIdOrderByJuror(supplementId).stream()
                .map(member -> member.juror().toString())
                .toList();
    }
}
