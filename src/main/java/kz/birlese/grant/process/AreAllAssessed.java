package kz.birlese.grant.process;

import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.CallStatus;
import kz.birlese.grant.Calls;
import kz.birlese.workflow.repair.Correctable;
import org.springframework.stereotype.Component;

/** Value {@code areAllAssessed} of a call that waits for its applications. */
@Component("areAllAssessed")
class AreAllAssessed implements Correctable {

    private final Calls calls;

    AreAllAssessed(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Set<String> allowed(UUID caseId) {
        return calls.named(caseId).status() == CallStatus.DECIDING ? Set.of("true") : Set.of();
    }
}
