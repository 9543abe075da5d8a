package kz.birlese.grant;

import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for more jurors while a call is being scored. */
@Service
@Transactional
public class OpenSupplement {

    private final Calls calls;
    private final JurySupplements supplements;
    private final SupplementJury process;
    private final CallReach reach;
    private final DecisionLog log;
    private final Clock clock;

    OpenSupplement(
            Calls calls,
            JurySupplements supplements,
            SupplementJury process,
            CallReach reach,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.supplements = supplements;
        this.process = process;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /**
     * For an application that lacks jurors, one readmitted after the ranking included. Opens none while one runs: its jurors may be enough, and if they are not, the
     * application asks again. Call it with the call locked, so that two applications lacking at once open one only.
     */
    @BySystem
    public void forLackIn(Call call) {
        if (call.status() == CallStatus.CANCELLED || anyIn(call, JurySupplement.Status.RUNNING)) {
            return;
        }
        open(new JurySupplement(nextNumber(call), call.id(), clock.instant()));
    }

    /**
     * For a manager who sees that more jurors will be needed, or that one added does not answer: a supplement that only
     * waits for signatures does not stand in the way of another.
     *
     * @throws Refusal without a reason ({@code reasonGiven}), or while jurors are being chosen ({@code supplementOpen})
     */
    @RolesAllowed(PROGRAMME_MANAGER)
    public void of(UUID callId, String reason) {
        Call call = calls.lock(callId);
        UUID who = reach.require(Role.PROGRAMME_MANAGER, call);
        call.needs(CallStatus.SCORING);
        if (anyIn(call, Set.of(JurySupplement.Status.ADDING))) {
            throw new Refusal("supplementOpen");
        }
        open(new JurySupplement(nextNumber(call), callId, who, Reasons.given(reason), clock.instant()));
    }

    private boolean anyIn(Call call, Set<JurySupplement.Status> statuses) {
        return supplements.existsByCallIdAndStatusIn(call.id(), statuses);
    }

    private String nextNumber(Call call) {
        return call.number() + "-J" + (supplements.countByCallId(call.id()) + 1);
    }

    private void open(JurySupplement supplement) {
        supplements.save(supplement);
        Map<String, String> facts = Map.of("number", supplement.number());
        log.append(new Decision(
                supplement.callId(), "supplementOpened", supplement.openedBy(), supplement.openedBecause(), facts));
        process.opened(supplement.id());
    }
}
