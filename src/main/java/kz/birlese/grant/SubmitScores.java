package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Conflicts conflicts;
    private final DecisionLog log;
    private final Clock clock;

    SubmitScores(
            CurrentUser currentUser,
            Calls calls,
            JuryMembers jury,
            Assessments assessments,
            ConflictSigns signs,
            Conflicts conflicts,
            DecisionLog log,
            Clock clock) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.jury = jury;
        this.assessments = assessments;
        this.signs = signs;
        this.conflicts = conflicts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The sheet changes afterwards only by {@link CorrectScores}. Touches nothing but the own sheet, so that jurors do not wait for each
     * other.
     *
     * @throws NotFound unless the juror was given a sheet for the application and has signed the declaration, and has no conflict of
     *     interest about it
     * @throws Refusal when the sheet was handed in already ({@code scoresSubmitted}), or criteria lack a score or a
     *     reason, or questions an answer ({@link SheetRules})
     */
    public void of(UUID applicationId, List<Mark> marks, List<Answer> answers) {
        SignedIn juror = currentUser.require();
        Assessment sheet = own(applicationId, juror.id());
        CallSettings settings = calls.named(sheet.callId()).settings();
        SheetRules.require(marks, settings.criteria(), juror.language());
        SheetRules.requireAnswers(answers, settings.scoringRules().asked(), juror.language());
        BigDecimal total = Consolidation.totalOf(marks, settings.criteria());
        sheet.submit(marks, total, answers, clock.instant());
        Map<String, String> facts = new HashMap<>(
                Map.of("total", total.toPlainString(), "sheet", CanonicalJson.fingerprint(CanonicalJson.write(marks))));
        if (!answers.isEmpty()) {
            facts.put("answers", CanonicalJson.fingerprint(CanonicalJson.write(answers)));
        }
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
                .filter(found -> !conflicts.of(Set.of(juror)).contains(applicationId))
                .orElseThrow(NotFound::new);
        if (sheet.state() == Assessment.State.SUBMITTED) {
            throw new Refusal("scoresSubmitted");
        }
        return sheet;
    }
}
