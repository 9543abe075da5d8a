package kz.birlese.grant;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appoints the jury of a closed call: as many jurors as its rules say, none of whom applied to it or had a hand in
 * preparing or approving it. Signs of conflicts of interest are looked for at once, so that they can be ruled on before
 * anything is drawn.
 */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class AppointJury {

    private final Calls calls;
    private final JuryMembers jury;
    private final JuryCandidates candidates;
    private final FindSigns findSigns;
    private final CallReach reach;
    private final CallLetters letters;
    private final DecisionLog log;
    private final Clock clock;

    AppointJury(
            Calls calls,
            JuryMembers jury,
            JuryCandidates candidates,
            FindSigns findSigns,
            CallReach reach,
            CallLetters letters,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.jury = jury;
        this.candidates = candidates;
        this.findSigns = findSigns;
        this.reach = reach;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** Who may be appointed, by name. */
    @Transactional(readOnly = true)
    public List<Account> eligible(UUID callId) {
        Call call = calls.named(callId);
        reach.require(Role.PROGRAMME_MANAGER, call);
        return candidates.of(call);
    }

    public void of(UUID callId, Set<UUID> jurors) {
        Call call = calls.lock(callId);
        UUID who = reach.require(Role.PROGRAMME_MANAGER, call);
        call.needs(CallStatus.CLOSED);
        check(call, jurors);
        Instant now = clock.instant();
        jurors.forEach(juror -> jury.save(new JuryMember(callId, juror, now)));
        String members = jurors.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        log.append(new Decision(callId, "juryAppointed", who, null, Map.of("jurors", members)));
        findSigns.in(call);
        letters.appointed(call, jurors);
    }

    private void check(Call call, Set<UUID> jurors) {
        int needed = call.settings().jurySize();
        if (jurors.size() != needed) {
            throw new Refusal("jurySize", "jurors", Map.of("found", jurors.size(), "needed", needed));
        }
        candidates.require(call, jurors);
    }
}
