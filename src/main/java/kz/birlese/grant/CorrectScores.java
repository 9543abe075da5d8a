package kz.birlese.grant;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * A juror corrects the own sheet after it was handed in. Both sheets and the reason are kept; the total counts from the
 * corrected one. Possible until the application is ranked with the others; a ranking that fell away, and further scores asked for,
 * told who stands where, so that no sheet of before is corrected any more.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.JURY)
public class CorrectScores {

    /** As many characters as the table holds. */
    static final int LONGEST_REASON = 4000;

    /**
     * One line to correct, as it stands.
     *
     * @param name of the criterion in the juror's language
     * @param reason null where none was given
     */
    public record Line(String criterion, String name, int score, String reason) {}

    private final CurrentUser currentUser;
    private final Calls calls;
    private final JuryMembers jury;
    private final GrantApplications applications;
    private final Assessments assessments;
    private final EarlierSheets earlier;
    private final AssessAgain assessAgain;
    private final DecisionLog log;
    private final Clock clock;

    CorrectScores(
            CurrentUser currentUser,
            Calls calls,
            JuryMembers jury,
            GrantApplications applications,
            Assessments assessments,
            EarlierSheets earlier,
            AssessAgain assessAgain,
            DecisionLog log,
            Clock clock) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.jury = jury;
        this.applications = applications;
        this.assessments = assessments;
        this.earlier = earlier;
        this.assessAgain = assessAgain;
        this.log = log;
        this.clock = clock;
    }

    /** The own sheet as it stands, in the order of the call's criteria; empty when there is nothing that may be corrected. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<Line> standing(UUID applicationId) {
        SignedIn juror = currentUser.require();
        Optional<Assessment> own = own(applicationId, juror);
        if (own.isEmpty()
                || !isOpen(
                        own.get(),
                        applications.named(applicationId),
                        calls.named(own.get().callId()))) {
            return List.of();
        }
        CallSettings settings = calls.named(own.get().callId()).settings();
        return own.get().marks().stream()
                .map(mark -> new Line(
                        mark.criterion(),
                        settings.criterion(mark.criterion()).name().get(juror.language()),
                        mark.score(),
                        mark.reason()))
                .toList();
    }

    /**
     * The call stays locked, so that the correction comes either before the ranking or not at all.
     *
     * @throws NotFound unless the person has handed in a sheet for the application and has signed the declaration
     * @throws Refusal once the application counts in a ranking ({@code scoresRanked}) or did in one that fell away,
     *     or further scores were asked for since ({@code scoresSeen}), without a reason ({@code
     *     correctionReasonGiven}), when nothing differs ({@code scoresUnchanged}), or as {@link SubmitScores#of}
     */
    public void of(UUID applicationId, List<Mark> marks, String reason) {
        SignedIn juror = currentUser.require();
        UUID callId = own(applicationId, juror).map(Assessment::callId).orElseThrow(NotFound::new);
        Call call = calls.lock(callId);
        GrantApplication application = applications.named(applicationId);
        Assessment sheet = own(applicationId, juror).orElseThrow();
        if (!isOpen(sheet, application, call)) {
            throw new Refusal(call.wasSeen(sheet.submittedAt()) ? "scoresSeen" : "scoresRanked");
        }
        SheetRules.require(marks, call.settings().criteria(), juror.language());
        if (marks.equals(sheet.marks())) {
            throw new Refusal("scoresUnchanged");
        }
        correct(sheet, marks, needed(reason), call.settings());
        application.noteCorrection();
        assessAgain.after(application, call);
    }

    private void correct(Assessment sheet, List<Mark> marks, String reason, CallSettings settings) {
        int edition = earlier.countByAssessmentId(sheet.id()) + 1;
        EarlierSheet before = earlier.save(new EarlierSheet(sheet, edition, reason, clock.instant()));
        sheet.correct(marks, Consolidation.totalOf(marks, settings.criteria()));
        Map<String, String> facts = Map.of(
                "edition", String.valueOf(edition + 1),
                "totalBefore", before.total().toPlainString(),
                "sheetBefore", CanonicalJson.fingerprint(CanonicalJson.write(before.marks())),
                "total", sheet.total().toPlainString(),
                "sheet", CanonicalJson.fingerprint(CanonicalJson.write(marks)));
        log.append(new Decision(sheet.applicationId(), "scoresCorrected", sheet.juror(), reason, facts));
    }

    /** While the sheets are still coming in, and afterwards as long as nothing has been ranked. */
    private static boolean isOpen(Assessment sheet, GrantApplication application, Call call) {
        boolean isUnranked = application.status() == ApplicationStatus.SCORING
                || application.status() == ApplicationStatus.ASSESSED && call.status() == CallStatus.SCORING;
        return isUnranked && !call.wasSeen(sheet.submittedAt());
    }

    private Optional<Assessment> own(UUID applicationId, SignedIn juror) {
        return assessments
                .findByApplicationIdAndJuror(applicationId, juror.id())
                .filter(sheet -> juror.is(Role.JURY))
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .filter(sheet -> jury.hasSigned(sheet.callId(), juror.id()));
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("correctionReasonGiven", "reason", Map.of());
        }
        String written = reason.strip();
        if (written.length() > LONGEST_REASON) {
            throw new Refusal("textTooLong", "reason", Map.of("found", written.length(), "needed", LONGEST_REASON));
        }
        return written;
    }
}
