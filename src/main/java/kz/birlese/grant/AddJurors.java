package kz.birlese.grant;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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

/** Adds jurors to a call that is being scored, with a reason. They see nothing before they have signed. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class AddJurors {

    private final Calls calls;
    private final JurySupplements supplements;
    private final JuryMembers jury;
    private final JuryCandidates candidates;
    private final FindSigns findSigns;
    private final CallReach reach;
    private final CallLetters letters;
    private final DecisionLog log;
    private final Clock clock;

    AddJurors(
            Calls calls,
            JurySupplements supplements,
            JuryMembers jury,
            JuryCandidates candidates,
            FindSigns findSigns,
            CallReach reach,
            CallLetters letters,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.supplements = supplements;
        this.jury = jury;
        this.candidates = candidates;
        this.findSigns = findSigns;
        this.reach = reach;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** Who may be added, by name. */
    @Transactional(readOnly = true)
    public List<Account> eligible(UUID supplementId) {
        Call call = calls.named(supplements.named(supplementId).callId());
        reach.require(Role.PROGRAMME_MANAGER, call);
        return candidates.of(call);
    }

    /**
     * As many as the manager sees fit: an application that still lacks some opens another supplement.
     *
     * @throws Refusal without a reason ({@code reasonGiven}), for somebody who may not sit in this jury ({@code
     *     jurorEligible}), and when nothing is left to score ({@code supplementStatus})
     */
    public void by(UUID supplementId, Set<UUID> jurors, String reason) {
        JurySupplement supplement = supplements.named(supplementId);
        Call call = calls.lock(supplement.callId());
        UUID who = reach.require(Role.PROGRAMME_MANAGER, call);
        candidates.require(call, jurors);
        supplement.add(who, Reasons.given(reason), clock.instant());
        jurors.forEach(juror -> jury.save(new JuryMember(supplement, juror)));
        String members = jurors.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        Map<String, String> facts = Map.of("number", supplement.number(), "jurors", members);
        log.append(new Decision(call.id(), "jurorsAdded", who, supplement.addedBecause(), facts));
        findSigns.in(call);
        letters.appointed(call, jurors);
    }
}
