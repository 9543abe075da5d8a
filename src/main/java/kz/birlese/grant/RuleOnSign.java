package kz.birlese.grant;

import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a sign of a conflict of interest is worth, with a reason; who may: {@link WhoMayRule}.
 */
@Service
@Transactional
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR})
public class RuleOnSign {

    private final Calls calls;
    private final GrantApplications applications;
    private final ConflictSigns signs;
    private final SheetInConflict sheetInConflict;
    private final SupplementJury supplementJury;
    private final WhoMayRule whoMayRule;
    private final CurrentUser user;
    private final DecisionLog log;
    private final Clock clock;

    RuleOnSign(
            Calls calls,
            GrantApplications applications,
            ConflictSigns signs,
            SheetInConflict sheetInConflict,
            SupplementJury supplementJury,
            WhoMayRule whoMayRule,
            CurrentUser user,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.signs = signs;
        this.sheetInConflict = sheetInConflict;
        this.supplementJury = supplementJury;
        this.whoMayRule = whoMayRule;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The juror sees nothing of the application any more. A sheet of theirs counts for nothing from now on and another
     * juror is asked, unless the results are out.
     *
     * @throws NotFound for whoever may not rule on it
     * @throws Refusal without a reason ({@code reasonGiven}), when somebody has ruled already ({@code signOpen}), and where a
     *     case of an older diagram has no way back to the jury ({@code conflictNoWayBack})
     */
    public void confirm(UUID signId, String reason) {
        ConflictSign sign = signs.named(signId);
        Call call = calls.lock(sign.callId());
        UUID who = require(sign, call);
        sign.confirm(who, Reasons.given(reason), clock.instant());
        log.append(new Decision(sign.applicationId(), "conflictConfirmed", who, sign.reason(), FindSigns.facts(sign)));
        sheetInConflict.giveUp(call, applications.named(sign.applicationId()), sign.juror());
    }

    /** The juror may be asked, if nothing else is in the way; an application that waits for jurors tries again. Throws as above. */
    public void dismiss(UUID signId, String reason) {
        ConflictSign sign = signs.named(signId);
        UUID who = require(sign, calls.lock(sign.callId()));
        sign.dismiss(who, Reasons.given(reason), clock.instant());
        log.append(new Decision(sign.applicationId(), "conflictDismissed", who, sign.reason(), FindSigns.facts(sign)));
        if (applications.named(sign.applicationId()).awaitsJurors()) {
            supplementJury.jurorsAdded(sign.applicationId());
        }
    }

    private UUID require(ConflictSign sign, Call call) {
        if (!whoMayRule.on(sign, call)) {
            throw new NotFound();
        }
        return user.require().id();
    }
}
