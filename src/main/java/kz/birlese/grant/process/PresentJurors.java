package kz.birlese.grant.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.grant.CommitteeMeetings;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom box "Sign minutes of the committee" of {@code selectAwards} runs for: every juror who was at its last meeting. */
@Component("presentJurors")
class PresentJurors implements ForEach {

    private final CommitteeMeetings meetings;

    PresentJurors(CommitteeMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        UUID callId = UUID.fromString(execution.getProcessBusinessKey());
        return meetings.findFirstByCallIdOrderByHeldAtDesc(callId).orElseThrow().present().stream()
                .map(UUID::toString)
                .sorted()
                .toList();
    }
}
