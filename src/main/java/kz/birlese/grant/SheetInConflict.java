package kz.birlese.grant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * What becomes of the sheet of a juror whose conflict of interest came to light after it was handed out: it is kept and
 * counts for nothing, and the application goes to another juror, with its call if that was already being decided on. Once the
 * results are out they stand: what is wrong with them is put right by a complaint.
 */
@Component
class SheetInConflict {

    private final Assessments assessments;
    private final Complaints complaints;
    private final ApplicationProcess process;
    private final ReopenScoring reopenScoring;
    private final JurorLetters letters;
    private final EntityManager entities;
    private final DecisionLog log;
    private final Clock clock;

    SheetInConflict(
            Assessments assessments,
            Complaints complaints,
            ApplicationProcess process,
            ReopenScoring reopenScoring,
            JurorLetters letters,
            EntityManager entities,
            DecisionLog log,
            Clock clock) {
        this.assessments = assessments;
        this.complaints = complaints;
        this.process = process;
        this.reopenScoring = reopenScoring;
        this.letters = letters;
        this.entities = entities;
        this.log = log;
        this.clock = clock;
    }

    /** Call with the call locked. Does nothing where the juror has no sheet of it. */
    void giveUp(Call call, GrantApplication application, UUID juror) {
        assessments
                .findByApplicationIdAndJuror(application.id(), juror)
                .filter(Assessment::mayBeVoided)
                .filter(sheet -> mayBeVoided(call, application))
                .ifPresent(sheet -> giveUp(call, application, sheet));
    }

    /** What is decided stands. */
    private static boolean mayBeVoided(Call call, GrantApplication application) {
        return application.status() == ApplicationStatus.SCORING
                || application.status() == ApplicationStatus.ASSESSED && call.mayScoreAgain();
    }

    private void giveUp(Call call, GrantApplication application, Assessment sheet) {
        boolean isAwaited = sheet.state() == Assessment.State.ASSIGNED;
        boolean isHeld = sheet.isHeld();
        sheet.voidNow(clock.instant());
        // Whoever adds up the sheets in this moment must not get away with this one.
        entities.lock(application, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Map<String, String> facts =
                Map.of("juror", sheet.juror().toString(), "submitted", String.valueOf(isHeld && !isAwaited));
        log.append(new Decision(application.id(), "sheetVoided", null, null, facts));
        if (isHeld) {
            letters.voided(call, application, sheet);
        }
        if (isAwaited) {
            process.sheetNotAwaited(application.id(), sheet.juror());
        } else if (isHeld && application.status() == ApplicationStatus.ASSESSED) {
            scoreAgain(call, application);
        }
    }

    /** The ranking does not wait for an application that gets a place beside it. */
    private void scoreAgain(Call call, GrantApplication application) {
        if (!process.mayScoreAgain(application.id())) {
            throw new Refusal("conflictNoWayBack", null, Map.of("number", application.number()));
        }
        application.scoreAgain();
        if (!complaints.isPlaceAwaited(application)) {
            reopenScoring.of(call);
        }
        process.scoreAgain(application.id());
    }
}
