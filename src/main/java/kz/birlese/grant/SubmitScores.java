package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A juror hands in the own sheet for an application, or steps back from it for a conflict of interest. */
@Service
@Transactional
@RolesAllowed(Role.Named.JURY)
public class SubmitScores {

    private final CurrentUser currentUser;
    private final Calls calls;
    private final JuryMembers jury;
    private final Assessments assessments;
    private final ConflictSigns signs;
    private final DecisionLog log;
    private final Clock clock;

    SubmitScores(
            CurrentUser currentUser,
            Calls calls,
            JuryMembers jury,
            Assessments assessments,
            ConflictSigns signs,
            DecisionLog log,
            Clock clock) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.jury = jury;
        this.assessments = assessments;
        this.signs = signs;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The sheet cannot be changed afterwards. Touches nothing but the own sheet, so that jurors do not wait for each
     * other.
     *
     * @throws NotFound unless the juror was given a sheet for the application and has signed the declaration
     * @throws Refusal when the sheet was handed in already ({@code scoresSubmitted}), or criteria lack a score or a
     *     reason ({@link SheetRules})
     */
    public void of(UUID applicationId, List<Mark> marks) {
        SignedIn juror = currentUser.require();
        Assessment sheet = own(applicationId, juror.id());
        List<Criterion> criteria = calls.named(sheet.callId()).settings().criteria();
        SheetRules.require(marks, criteria, juror.language());
        sheet.submit(marks, Consolidation.totalOf(marks, criteria), clock.instant());
        Map<String, String> facts = Map.of(
                "total", sheet.total().toPlainString(), "sheet", CanonicalJson.fingerprint(CanonicalJson.write(marks)));
        log.append(new Decision(applicationId, "applicationScored", sheet.juror(), null, facts));
    }

    /**
     * The juror sees nothing of the application any more and another one is asked.
     *
     * @throws NotFound as above
     * @throws Refusal without a reason ({@code conflictReasonGiven})
     */
    public void recuse(UUID applicationId, String reason) {
        if (reason == null) {
            throw new Refusal("conflictReasonGiven", "conflictReason", Map.of());
        }
        Assessment sheet = own(applicationId, currentUser.require().id());
        sheet.recuse(reason, clock.instant());
        signs.save(new ConflictSign(sheet, clock.instant()));
        log.append(new Decision(applicationId, "conflictDeclared", sheet.juror(), null, Map.of()));
    }

    private Assessment own(UUID applicationId, UUID juror) {
        Assessment sheet = assessments
                .findByApplicationIdAndJuror(applicationId, juror)
                .filter(Assessment::isHeld)
                .filter(found -> jury.hasSigned(found.callId(), juror))
                .orElseThrow(NotFound::new);
        if (sheet.state() == Assessment.State.SUBMITTED) {
            throw new Refusal("scoresSubmitted");
        }
        return sheet;
    }
}
