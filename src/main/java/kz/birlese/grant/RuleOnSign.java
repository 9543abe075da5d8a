package kz.birlese.grant;

import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a sign of a conflict of interest is worth, with a reason: a programme manager or a director over the whole call,
 * who has neither a conflict with any of its applications nor a sign of one, confirmed or not yet ruled on.
 */
@Service
@Transactional
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR})
public class RuleOnSign {

    private static final Set<Role> OFFICES = Set.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR);

    private final Calls calls;
    private final GrantApplications applications;
    private final ConflictSigns signs;
    private final SheetInConflict sheetInConflict;
    private final SupplementJury supplementJury;
    private final Conflicts conflicts;
    private final CallReach reach;
    private final CurrentUser user;
    private final DecisionLog log;
    private final Clock clock;

    RuleOnSign(
            Calls calls,
            GrantApplications applications,
            ConflictSigns signs,
            SheetInConflict sheetInConflict,
            SupplementJury supplementJury,
            Conflicts conflicts,
            CallReach reach,
            CurrentUser user,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.signs = signs;
        this.sheetInConflict = sheetInConflict;
        this.supplementJury = supplementJury;
        this.conflicts = conflicts;
        this.reach = reach;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /** Whether the person at work may rule on signs in the call. */
    @Transactional(readOnly = true)
    public boolean mayIn(UUID callId) {
        return mayRule(calls.named(callId));
    }

    /**
     * The juror sees nothing of the application any more. A sheet of theirs counts for nothing from now on and another
     * juror is asked, unless the results are out.
     *
     * @throws NotFound for whoever may not rule in the call
     * @throws Refusal without a reason ({@code reasonGiven}), when somebody has ruled already ({@code signOpen}), and where a
     *     case of an older diagram has no way back to the jury ({@code conflictNoWayBack})
     */
    public void confirm(UUID signId, String reason) {
        ConflictSign sign = signs.named(signId);
        Call call = calls.lock(sign.callId());
        UUID who = require(call);
        sign.confirm(who, Reasons.given(reason), clock.instant());
        log.append(new Decision(sign.applicationId(), "conflictConfirmed", who, sign.reason(), FindSigns.facts(sign)));
        sheetInConflict.giveUp(call, applications.named(sign.applicationId()), sign.juror());
    }

    /** The juror may be asked, if nothing else is in the way; an application that waits for jurors tries again. Throws as above. */
    public void dismiss(UUID signId, String reason) {
        ConflictSign sign = signs.named(signId);
        UUID who = require(calls.lock(sign.callId()));
        sign.dismiss(who, Reasons.given(reason), clock.instant());
        log.append(new Decision(sign.applicationId(), "conflictDismissed", who, sign.reason(), FindSigns.facts(sign)));
        if (applications.named(sign.applicationId()).awaitsJurors()) {
            supplementJury.jurorsAdded(sign.applicationId());
        }
    }

    private UUID require(Call call) {
        if (!mayRule(call)) {
            throw new NotFound();
        }
        return user.require().id();
    }

    private boolean mayRule(Call call) {
        SignedIn person = user.require();
        Set<UUID> withStake = conflicts.inCall(call.id());
        signs.findByCallIdAndState(call.id(), ConflictSign.State.OPEN).forEach(sign -> withStake.add(sign.juror()));
        return call.status() != CallStatus.CANCELLED
                && OFFICES.stream().anyMatch(office -> reach.covers(office, call))
                && person.selves().noneMatch(self -> withStake.contains(self) || applies(self, call));
    }

    private boolean applies(UUID person, Call call) {
        return applications
                .findByRunningKey(GrantApplication.runningKey(call.id(), person))
                .isPresent();
    }
}
