package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.Awaited;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A juror who has signed waits until the others have: only then are the applications handed out. */
@Component
class ScoringAwaited implements Awaited {

    private final CurrentUser user;
    private final JuryMembers jury;
    private final Calls calls;
    private final Say say;

    ScoringAwaited(CurrentUser user, JuryMembers jury, Calls calls, Say say) {
        this.user = user;
        this.jury = jury;
        this.calls = calls;
        this.say = say;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> byThem() {
        SignedIn person = user.require();
        if (!person.is(Role.JURY)) {
            return List.of();
        }
        return jury.findByJuror(person.id()).stream()
                .filter(member -> member.signedAt() != null)
                .map(member -> calls.named(member.callId()))
                .filter(call -> call.status() == CallStatus.CLOSED)
                .map(this::words)
                .toList();
    }

    private String words(Call call) {
        UUID id = call.id();
        return say.it(
                "call.scoringAwaited",
                Map.of(
                        "call", call.number(),
                        "signed", jury.signedJurors(id).size(),
                        "jurors", jury.findByCallIdOrderByJuror(id).size()));
    }
}
